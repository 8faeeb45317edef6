/** Words of "Why this date" beyond those of every clock. */
export const whyText = {
  parts: { start: 'Started by', rule: 'Rule', counting: 'Counting', open: 'Open points', changes: 'Changes', result: 'Result' },
  certainty: { confirmed: 'Start confirmed by both sides', stated: 'Start as the other authority states it', assumed: 'Start assumed, not confirmed' }, recorded: 'Start as recorded by us',
  noSteps: 'No counting: somebody set or stated the date.',
  basis: 'Basis', calendar: (version: string) => `Closing days: ${version}`, noCalendar: 'Closing days: none used', law: (version: string) => `Law: ${version}`, profile: (id: string) => `Counted by: ${id}`,
  article: (basis: string) => basis, theInstrument: 'The instrument', extension: 'Extension', pause: 'Pause', onLapse: 'If it passes',
  notVerified: 'The text was not read again for this date, or no counting rule of the State is recorded. Compare it with the source.',
  noDoubts: 'None.',
  reason: (words: string) => `Reason: ${words.replace(/\.$/, '')}.`,
  authority: (name: string) => `by ${name}`, changeOfLaw: 'Change of law', earlier: (n: number) => (n === 1 ? '1 earlier change is in the record of the request.' : `${n} earlier changes are in the record of the request.`),
  noDate: 'No date while it stands still',
  whatIf: 'What if it started at …', whatIfMore: 'Computes the date for another start. Nothing is changed.', whatIfStart: 'Other start', compute: 'Compute', computing: 'Computing', notComputed: 'Not computed',
  would: { actBy: 'It would be: act by', due: 'Legal limit', same: 'The same date', none: 'It would have no date' },
  pageTitle: (label: string) => `Why this date: ${label}`, eyebrow: 'Why this date', toRequest: 'To the request', asPage: 'Open as a page', printed: (at: string) => `Printed from Comity, ${at}`,
  notFound: 'Clock not found', notFoundMore: 'This request has no clock at this address.',
  pencil: 'Counting by pencil gives the same date: each step says what to add or leave out, and the text that it rests on.',
} as const;
