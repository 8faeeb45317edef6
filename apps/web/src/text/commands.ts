/** Words of the dialogs of commands that `actions.ts` does not hold. */
export const commandText = {
  summary: { what: 'Request', to: 'Goes to', case: 'Subject' },
  close: 'Close this dialog', required: 'required', noFiles: 'No files yet.', addFiles: 'Add files', adding: 'Adding the files', addFailed: (name: string) => `${name} was not added`, fileDigest: 'SHA-256', sendFile: (name: string) => `Send ${name}`,
  filesMissing: 'Add at least one file, or refuse the request.', partMissing: 'Add the part that is refused, with its ground and reason.', questionAsked: 'Their question', byThem: (date: string) => `They want the answer by ${date}.`,
  pickPerson: 'Choose the new owner', pickOutcome: 'Choose the outcome', pickGround: 'Choose the ground', pickExtent: 'Say how far the request is met', wholeRequest: 'The whole request', done: (what: string) => `Done: ${what}.`,
  refuse: { title: 'Refuse request', button: 'Send the refusal', lead: 'The refusal goes to the other authority with its ground and reason (Art. 27(7)).' },
  followUp: 'Draft the follow-up under Article 31', followUpFailed: 'The follow-up was not drafted',
} as const;
