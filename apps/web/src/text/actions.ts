import type { CommandType, Outcome, SignatureMethod } from '@comity/domain';

interface ActionWords { readonly title: string; readonly button: string; readonly lead: string }

/** Each act as a page: title, the verb on its button, and what will happen. */
export const actionText: Readonly<Partial<Record<CommandType, ActionWords>>> = {
  AcknowledgeReceipt: { title: 'Acknowledge receipt', button: 'Acknowledge receipt', lead: 'The other authority gets a receipt with your reference. The clock for the acknowledgement stops.' },
  AskForInformation: { title: 'Ask for more information', button: 'Send the question', lead: 'The question goes to the other authority with the date by which you want the answer. A clock starts.' },
  ReturnApproved: { title: 'Return for correction', button: 'Return to drafter', lead: 'Nothing was sent yet. The draft opens again for its drafter, and the approval is set aside; it stays in the record. Another check and approval follow.' },
  AnswerInformation: { title: 'Send information', button: 'Send information', lead: 'Your answer goes to the other authority. The clock for the information stops.' },
  RecordPreservation: { title: 'Record preservation', button: 'Record and tell them', lead: 'The other authority is told that the data are preserved. The 60-day minimum of Article 29(7) starts.' },
  SendAnswer: { title: 'Send answer', button: 'Send answer', lead: 'The answer and its files go to the other authority. Each file is checked against its hash first.' },
  Withdraw: { title: 'Withdraw request', button: 'Withdraw request', lead: 'The other authority is asked to stop. If it has already executed the request, it tells you so. Whoever checks the paper of the request is still told that it was issued and stands, until a supervisor withdraws the paper too, under Documents.' },
  AcknowledgeWithdrawal: { title: 'Acknowledge withdrawal', button: 'Acknowledge withdrawal', lead: 'The other authority is told that the request is no longer executed. The request closes.' },
  Close: { title: 'Close request', button: 'Close request', lead: 'The request is closed with an outcome. Its clocks stop. This cannot be undone.' },
  IssueStandardDocument: { title: 'Issue a standard document', button: 'Issue', lead: 'The paper is made and kept with the files of the request. It is not sent by itself.' },
  Reassign: { title: 'Reassign request', button: 'Reassign', lead: 'The new owner is told. Clocks and dates stay as they are.' },
  StartClocks: { title: 'Start a time limit', button: 'Start the limit', lead: 'A limit of the law is counted from its event. It stays in this agency; nothing is sent.' },
  CorrectClockStart: { title: 'Correct the start', button: 'Correct the start', lead: 'The whole period is computed again from the right start. The old date stays in the ledger.' },
  RecordClockEvent: { title: 'Record an event', button: 'Record the event', lead: 'Something happened that may stop, resume or end this period. The text decides what it changes.' },
  ExtendClock: { title: 'Extend the limit', button: 'Extend the limit', lead: 'An authority made the period longer. The old date stays in the ledger.' },
  EndClock: { title: 'End the clock', button: 'End the clock', lead: 'The clock stops for good. This cannot be undone.' },
  Discard: { title: 'Discard draft', button: 'Discard draft', lead: 'The draft is closed and nothing is sent. The record is kept.' },
};

export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  obtained: 'Obtained', 'obtained-in-part': 'Obtained in part', refused: 'Refused', withdrawn: 'Withdrawn', 'no-longer-needed': 'No longer needed', executed: 'Executed', discarded: 'Discarded',
};

export const methodLabels: Readonly<Record<SignatureMethod, string>> = {
  handwritten: 'Handwritten', qualified_esignature: 'Qualified electronic signature', qualified_eseal: 'Qualified electronic seal', advanced_esignature: 'Advanced electronic signature',
};

/** Why a way of signing cannot be chosen now. */
export const methodText = {
  closed: (methods: readonly string[], why: string) => `Not possible now: ${methods.join(', ')}. ${why}`,
  lost: (method: string) => `The document states "${method}". Say how it is signed in fact.`,
  why: {
    'no-key': 'Your agency keeps no key for signing papers.', 'key-not-usable': 'The key of your agency cannot be used: an administrator has to look at it.',
    'not-qualified': 'The certificate of your agency’s key does not say that it is qualified.', 'other-kind': 'The certificate of your agency’s key is qualified for the other kind alone.',
  },
} as const;

export const fieldText = {
  note: 'Note', noteHint: 'Optional. The other authority reads it.', question: 'Question', answerBy: 'Answer wanted by', answerByHint: 'The end of this day in your own time zone.', answer: 'Answer', files: 'Files', filesHint: 'At most 25 MB each. The hash is taken when a file arrives here.', effectedOn: 'Took effect on', provider: 'Provider', providerReference: 'Provider reference', providerReferenceHint: 'Under which the provider finds the preserved data.', expiresOn: 'Ends on', expiresOnHint: 'Optional. Only where the provider or your law sets a date.',
  extent: 'How far is the request met?', full: 'In full', part: 'In part', none: 'Not at all: refuse', refused: 'Refused parts', partN: (n: number) => `Part ${n}`, partWhat: 'Which part', ground: 'Ground for refusal', groundReason: 'Reason', groundReasonHint: 'The other authority reads it (Art. 27(7)).', addPart: 'Add a part', removePart: (n: number) => `Remove part ${n}`, reason: 'Reason', reasonHint: 'The other authority reads it.', reasonOptional: 'Optional.', outcome: 'Outcome', newOwner: 'New owner', load: (name: string, post: string, open: number) => `${name}, ${post}, ${open} open`,
  cancel: 'Cancel', required: (label: string) => `Give: ${label}`, errorTitle: 'Not sent', sending: 'Sending', upload: 'Add files', uploading: 'Adding', choose: 'Choose', whatHappens: 'What happens', closesTo: 'Request', changed: 'The request has moved on', chooseFiles: 'Send these files',
} as const;
