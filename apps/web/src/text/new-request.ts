const names = new Intl.DisplayNames('en', { type: 'language' });
const countries = new Intl.DisplayNames('en', { type: 'region' });

export const languageName = (code: string): string => names.of(code) ?? code;

/** Words of the page that opens a draft. */
export const newRequestText = {
  toRoutes: 'Find the lawful ways', way: (title: string) => `Chosen way: ${title}`,
  wayKept: 'The choice is kept with the request.', wayReason: 'Reason for this way', wayReasonNeeded: (rank: number) => `It was ranked ${rank}: say why a better ranked one is passed over.`, wayReasonOptional: 'Optional. It is kept with the request.', giveWayReason: 'Give the reason for this way',
  lead: 'Four choices open the draft. Nothing is sent before a colleague has checked it.',
  kinds: { COE_TCY_PRESERVATION_29_30: 'Preserve data (Arts 29, 30)', COE_TCY_MLA_SUBSCRIBER_31: 'Subscriber information (Art. 31)' } as Readonly<Record<string, string>>,
  formThatFollows: 'COE_TCY_MLA_SUBSCRIBER_31',
  preserveFirst: 'Preserve first, then request',
  newCase: 'Open a new case', caseTitle: 'Title of the new case', caseTitleHint: 'A short name. Keep names of people out of it.',
  accepts: (agency: string, languages: readonly string[]) => `${agency} accepts ${languages.join(', ')}.`, languageLater: 'Choose the agency first: it says which languages it accepts.',
  country: (code: string) => countries.of(code) ?? code,
  giveKind: 'Choose what you need', giveAgency: 'Choose the agency', giveCase: 'Choose a case, or give a new one a title', giveLanguage: 'Choose the language of the document',
  noRight: 'You may not draft requests. Prosecutors, liaison officers and supervisors may; an administrator of your agency grants roles.',
} as const;
