/** Words of the draft page that the fields do not hold. */
export const draftingText = {
  pageTitle: 'Draft', sections: 'Sections of the draft', saveStates: { failed: 'Not saved', refused: 'Not saved', conflict: 'Not saved: the draft was changed meanwhile', unsaved: 'Not saved yet', saving: 'Saving' },
  refusedTitle: 'Not saved: some of the text cannot be accepted', refusedMore: 'Your text is kept in this page. It is saved when these fields are mended.', goTo: (what: string) => `Go to ${what}`,
  blocking: (n: number) => (n === 1 ? '1 check blocks sending' : `${n} checks block sending`), unanswered: (n: number) => (n === 1 ? '1 reason or confirmation is missing' : `${n} reasons or confirmations are missing`), notYet: (what: string) => `You cannot send yet: ${what}.`,
  ready: 'All checks passed. The draft can be sent for check.', sendTitle: 'Send for check', sendLead: 'A colleague who did not write in this draft reads the paper and the checks, then approves it or returns it to you. You cannot change the draft meanwhile.',
  what: 'What', to: 'To', version: 'Version', versionOf: (n: number, by: string, at: string) => `Draft ${n}, saved by ${by}, ${at}`, digest: 'Digest', send: 'Send for check', cancel: 'Cancel', saveFirst: 'The last changes are not saved yet. Try again in a moment.',
  discard: 'Discard draft', reassign: 'Reassign request', more: 'More', toRequest: 'Open the request', review: 'Check draft',
  preview: 'Preview', form: 'Form', tabs: 'Form or preview', frame: 'Preview of the paper', openPaper: 'Open the paper', previewBusy: 'Updating the paper', previewFailed: 'The paper cannot be made yet',
  reasonFor: (rule: string) => `Reason, ${rule}`, yourReason: 'Reason', declarationReason: 'Or give a reason', confirm: 'I confirm this', answered: 'Answered', passed: 'Nothing is open.', checksOpen: (n: number) => (n === 0 ? 'nothing open' : `${n} open`),
  conflictTitle: 'The draft was changed meanwhile', conflictLead: (who: string, at: string) => `${who} saved a newer draft at ${at}. Choose for each field; nothing is lost.`, field: 'Field', mine: 'Yours', theirs: 'Theirs', keepMine: (what: string) => `Keep yours: ${what}`, takeTheirs: (what: string) => `Take theirs: ${what}`, keep: 'Save the choice', empty: '(empty)', noDifference: 'Both drafts hold the same text.',
} as const;
