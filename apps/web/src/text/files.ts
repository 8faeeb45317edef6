/** Words about files that come in and what was found in them. */
export const filesText = {
  askTitle: (name: string) => `Look at ${name} before it is added`, ask: 'Something in this file may harm whoever opens it. Add it only if it is needed, and say why: the reason stays with the file.',
  reason: 'Why is it added?', reasonHint: 'For example: evidence as it was seized.', reasonShort: 'Give a reason of at least three letters.', add: 'Add it with this reason', leave: 'Leave it out', adding: 'Adding',
  levels: { refuse: 'Not to be opened', warn: 'Look before you open', note: 'Note' }, found: (n: number) => (n === 1 ? 'What was found: 1 point' : `What was found: ${n} points`), factsTitle: (n: number) => (n === 1 ? 'What the file says of itself: 1 entry' : `What the file says of itself: ${n} entries`),
  held: 'Held: something was found in this file. It can be downloaded once somebody accepts it with a reason.', acceptReason: 'Why is it accepted?', accept: 'Accept the file', acceptedBy: (who: string, at: string) => `Accepted by ${who}, ${at}:`,
  scans: { clean: 'Scanned for viruses, nothing found', infected: 'The virus scanner found something', 'not-scanned': 'Not scanned for viruses', failed: 'Not scanned: the virus scanner did not answer' },
  copy: 'Download a copy without metadata', inside: (names: readonly string[]) => `in ${names.join(' > ')}`,
} as const;
