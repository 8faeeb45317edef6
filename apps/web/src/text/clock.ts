import type { ClockKind } from '@comity/domain';

/** Words of clocks and dates. */
export const clockText = {
  running: 'Running', soon: 'Due soon', critical: 'Critical', overdue: 'Overdue', met: 'Met', missed: 'Missed', cancelled: 'No longer applies',
  openEnded: 'Continues', minimumOver: 'Minimum over', waitOver: 'Wait over', passed: 'Date passed', paused: 'Paused', notStarted: 'Not started',
  leftOnRestart: (span: string) => `${span} left on restart`, shortOnRestart: (left: string) => left.replace(' on restart', ''), noDate: 'No date', starts: 'Starts', period: 'Period', pausedSince: 'Since', pausedBecause: 'Why',
  left: (span: string) => `${span} left`,
  late: (span: string) => `${span} late`,
  ago: (span: string) => `${span} ago`,
  toSpare: (span: string) => `${span} to spare`,
  doneLate: (span: string) => `Done ${span} late`,
  untilDecided: 'until the request is decided',
  kinds: { legal: 'Legal limit', 'act-by': 'Act by', target: 'Internal target' },
  kindWords: { target: 'Internal target', min: 'Guaranteed until', set: 'Act by', stated: 'Stated date', max: 'Legal limit', cap: 'Legal limit', before: 'Legal limit', wait: 'Not before', goal: 'Aimed at' } satisfies Record<ClockKind, string>,
  actBy: 'Act by', checkText: 'Check the text', checkTextMore: 'The text behind this date was not read again, or a counting rule is missing. Compare it with the source.', beside: 'Beside it', printed: 'Open as a page',
  basis: 'Basis', theirDate: 'Their date', why: 'Why this date', none: 'No clock runs',
  owedByUs: 'We owe this', owedByThem: 'They owe this',
  started: 'Started by', rule: 'Rule', counting: 'Counting', changes: 'Changes', result: 'Result',
  noChanges: 'None. No pause, extension or correction.',
  saidByThem: 'As the other authority states it.', saidByUs: 'As recorded here.',
  rulePack: (version: string) => `Rule pack ${version}`,
  legalLimit: 'Legal limit', certainty: 'Certainty',
  certain: { us: 'Start recorded here', them: 'Start stated by the other side' },
  newDate: (from: string, to: string) => `Old date: ${from}. New date: ${to}.`,
  print: 'Print', close: 'Close this panel',
  minNote: 'A minimum: nothing is late when it ends, but the data may be gone after it.',
  now: 'Now', note: 'Note', sameDate: 'The same as ours', openEndedLong: 'Continues until the request is decided',
  means: {
    target: 'A target of our own; no law sets it.', min: 'A minimum: the measure lasts at least so long.', set: 'A date that one authority set for the other.', stated: 'A date that exists because the other side stated it.',
    max: 'A limit: it is done by then.', cap: 'A limit: the measure ends by then.', before: 'A limit counted back from a date.', wait: 'A waiting period: not before.', goal: 'A goal: aimed at, without a sanction.',
  } satisfies Record<ClockKind, string>,
  ledger: { paused: 'Paused', resumed: 'Goes on', restarted: 'Starts afresh', extended: 'Extended', corrected: 'Start corrected', noted: 'Event recorded, the date stays', recomputed: 'Moved by a change of law', started: 'Started', stopped: 'Stopped', met: 'Met', missed: 'Missed', cancelled: 'No longer applies', moved: 'Date moved', 'open-ended': 'Continues until the request is decided' } as Readonly<Record<string, string>>,
} as const;
