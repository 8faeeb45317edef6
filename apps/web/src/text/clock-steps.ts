import type { Certainty, ClockEventType, FactName } from '@comity/domain';

/** Words of the steps that people take with the limits of the law. */
export const stepText = {
  start: 'Start a time limit', hasStarted: 'It has started', change: 'Change', changeOf: (label: string) => `Change: ${label}`, close: 'Close this dialog',
  about: { request: 'Request', clock: 'Clock', basis: 'Basis' },
  search: 'Find a limit', searchHint: 'Words of the duty, the instrument, the article or the id.', found: (n: number) => (n === 1 ? '1 limit' : `${n} limits`), most: (n: number) => `The first ${n} are shown: add a word.`, none: 'No limit matches. Try another word.', results: 'Limits', noClock: 'no date can be computed',
  chosen: 'Limit', another: 'Choose another limit', extraTitle: 'From the same event', when: 'Has it started?', started: 'Yes, on', notStarted: 'Not yet: it waits for its event',
  startEvent: 'Start event', owedBy: 'Whose move is it?', us: 'Ours', them: 'Theirs', place: 'Where does it count?', state: 'State', stateHint: 'Whose calendar and counting rule apply.', region: 'Region', wholeState: 'The whole State', zone: 'Time zone', zoneHint: 'Of the place where somebody acts or is held.',
  facts: 'Facts that this limit needs', oneOfAmounts: 'How long? Give one of these.', moreFacts: 'More facts', yes: 'Yes', no: 'No', notSaid: 'Not said',
  certaintyLabel: 'How sure is the start?', certainties: { confirmed: 'Confirmed by both sides', stated: 'Stated by one side', assumed: 'Assumed, to be confirmed' } satisfies Record<Certainty, string>,
  reason: 'Reason', reasonHint: 'It stays in the ledger of the clock.', reasonOptional: 'Optional. It stays in the ledger of the clock.', preview: 'Preview the date', previewFailed: 'No date',
  newStart: 'Right start', event: 'What happened?', more: 'More events', noEffect: 'The text gives no event an effect on this limit. What you record is noted; the date stays.', at: 'When did it happen?', newDate: 'Date agreed', by: 'Received by', effect: 'Changes this limit', otherEvents: 'Other events',
  length: 'How long?', ownLength: (words: string) => `As the text says: ${words}`, days: 'A number of days', until: 'Until a date', daysField: 'Days', untilField: 'New end', authority: 'Who extended it?', notifiedAt: 'When was the other side told?', notifiedHint: 'Optional.', tellLater: 'Say when the other side was told', law: 'The text', noExtension: 'The text allows no extension of this limit.',
  endAs: 'How does it end?', met: 'Done', cancelled: 'No longer applies', doneAt: 'When was it done?', doneHint: 'Empty: now.',
  give: { limit: 'Choose a limit', state: 'Choose the State', zone: 'Give the time zone', reason: 'Give the reason', event: 'Choose what happened', authority: 'Name the authority', days: 'Give the number of days', until: 'Give the new end', as: 'Choose how it ends', newDate: 'Give the date agreed', fact: (label: string) => `Give: ${label}` },
} as const;

export const factLabels: Readonly<Record<FactName, string>> = {
  issuedOn: 'Order issued on', issuingState: 'State that issued the order', issuingZone: 'Time zone of the issuing authority', requestingState: 'State that asks', requestedState: 'State that is asked',
  amountDays: 'Number of days', amountHours: 'Number of hours', fixedDate: 'Fixed last day', hearing: 'Date of the hearing', consentRevocable: 'Consent can be revoked', protocolsBindingBoth: 'Protocols that bind both States', emergency: 'Emergency', servesThirdStateRequest: 'It serves a request of a third State',
};

export const clockEventLabels: Readonly<Record<ClockEventType, string>> = {
  clarificationRequested: 'Clarification asked for', clarificationReceived: 'Clarification received', consentGiven: 'Consent given', consentRevoked: 'Consent revoked', forceMajeure: 'Prevented by force majeure',
  newDateAgreed: 'New date agreed', extensionNotified: 'Extension told', formalRequestReceived: 'Formal request received', authorityConfirmed: 'Authority confirmed', received: 'Received', reviewStarted: 'Court review began', reviewEnded: 'Court review ended',
  postponed: 'Postponed', postponementEnded: 'Postponement ended',
};

export const receiverLabels = { embassy: 'Embassy', ministry: 'Ministry', centralAuthority: 'Central authority', competentAuthority: 'Competent authority', provider: 'Service provider' } as const;
