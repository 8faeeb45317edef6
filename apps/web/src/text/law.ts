/** Words of the pages of the law. */
export const lawText = {
  title: 'Law', lead: (day: string) => `Treaties, acts and laws that requests can rest on, as they stand on ${day}.`, on: 'Stands on', filter: 'Find an instrument', attention: 'Needs attention', none: 'No instrument matches. Try another word.',
  columns: { title: 'Instrument', citation: 'Citation', status: 'Status', does: 'What Comity does', text: 'Text', limits: 'Time limits' },
  since: (day: string) => `since ${day}`, from: (day: string) => `from ${day}`, dayUnverified: 'day not verified', limits: (all: number, clocks: number) => (all === 0 ? 'none' : clocks === all ? `${all}` : `${all}, ${clocks} with a date`),
  read: { A: 'Read in an authentic language', B: 'Read in a reliable translation or source', C: 'Not read again', X: 'Pointer only' },
  asOf: (day: string) => `Checked ${day}.`, notRecorded: 'Not recorded: look it up.', notFound: 'Instrument not found', notFoundMore: 'There is no instrument with this id.', toLaw: 'All instruments',
  facts: { status: 'Status', made: 'Made', inForce: 'In force from', applies: 'Applies from', parties: 'Who is bound', requests: 'Requests', channels: 'Channels', languages: 'Languages', signatories: 'Who signs', dual: 'Dual criminality', thresholds: 'Thresholds', grounds: 'Grounds for refusal', postponement: 'Postponement', forms: 'Forms', notes: 'Notes', sources: 'Sources' },
  whole: 'All requests', art: (article: string | null) => (article === null || article === '' ? '' : /^\d/.test(article) ? `Art. ${article}` : article), least: (n: number, unit: string) => `at least ${n} ${unit}`, facts2: 'What it says', limitsTitle: 'Time limits', limitsNone: 'No time limits are recorded.',
  limit: { must: 'What', amount: 'How long', owed: 'Who owes it', starts: 'Starts on', article: 'Article', more: 'More' }, noClock: 'no date is computed', lapse: (words: string) => `If it passes: ${words}.`, doubt: 'Open', gateFrom: (day: string) => `Not before ${day}.`,
} as const;
