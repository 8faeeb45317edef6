/** Words of the fields of a form. */
export const formText = {
  required: 'required', whenNeeded: 'required if it applies', oneOfGroup: 'one of these is required', internal: 'Not in the copy of the other authority.',
  byApproval: 'Filled in on approval', byApprovalMore: 'Date, reference and signature are put in when a second person approves the request.',
  yes: 'Yes', no: 'No', choose: 'Choose', notAnswered: 'Not answered',
  date: 'date', time: 'time', zone: 'time zone', zoneHint: 'Without a time, the date alone counts.',
  timeShape: 'hh:mm:ss', timeUnknown: 'Give the time in 24 hours, for example 14:30 or 14:30:05.', zoneMissing: 'Give the time zone of this time, for example Europe/Brussels, UTC or +04:00.', zoneUnknown: 'This time zone is not known. Give a name such as Europe/Brussels, or UTC, or an offset such as +04:00.', dateMissing: 'Give the date of this time.',
  onePerLine: 'One per line.', codes: 'Codes, separated by commas, for example en, fr.', countryCodes: 'Two-letter codes, separated by commas, for example GR, BE.',
  badLang: 'Give language codes such as en, el or pt-BR.', badCountry: 'Give two-letter codes in capitals: GR and GB, not EL and UK.', badPartial: 'Give YYYY-MM-DD, YYYY-MM or YYYY.', badDuration: 'Give a duration such as P90D.',
  badWhole: (min?: number, max?: number) => `Give a whole number${min === undefined ? '' : ` from ${min}`}${max === undefined ? '' : ` to ${max}`}.`, badDate: 'Give a date that exists.',
  add: (what: string) => `Add ${what.toLowerCase()}`, remove: (what: string) => `Remove ${what.toLowerCase()}`, numbered: (what: string, n: number) => `${what} ${n}`, sectionOf: (id: string, title: string) => `${id}. ${title}`, noEntries: 'None yet.', fillBlock: (what: string) => `Fill in ${what.toLowerCase()}`, clearBlock: (what: string) => `Clear ${what.toLowerCase()}`,
  attach: 'Attach file', replace: 'Attach another file', attaching: 'Attaching the file', attached: 'File attached', missing: 'File missing: attach it before you send', titleFirst: 'Give the title first: the file is kept under it.', attachFailed: 'The file was not attached', digest: 'SHA-256',
  notSaved: 'Not accepted',
} as const;
