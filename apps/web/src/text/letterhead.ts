import type { ProposalDecision, ProposalState, WordingState } from '@comity/domain';

/** Words of the pages where administrators keep the head of papers. */
export const letterheadText = {
  eyebrow: 'Administration', title: 'Letterhead', lead: 'What stands at the head of the papers of your agency. Who proposes a letterhead does not adopt it.',
  present: 'What holds', fromDirectory: 'From the directory of authorities. Your agency has adopted no letterhead of its own.', number: (n: number, since: string) => `Letterhead ${n}, since ${since}`,
  name: 'Name', nameNative: 'Name in your language', lang: 'Language of that name', address: 'Address', picture: 'Picture', noPicture: 'No picture', points: (width: number, height: number) => `${width} × ${height} points`, alt: (name: string) => `Picture of ${name}`,
  specimen: 'A specimen', specimenMore: 'An invented request under this letterhead, marked as a draft.', open: 'Open on its own', frame: 'Specimen with this letterhead',
  propose: 'Propose a letterhead', dialog: 'Propose a letterhead', needsTwo: 'Papers keep their present head until a second administrator has adopted it.',
  nameHint: 'As it stands on your papers.', nameNativeHint: 'Optional. Printed below the name.', langHint: 'It is read aloud in this language.', noLanguage: 'None', addressHint: 'One line each, at most six.',
  pictureChoice: 'Picture', keep: 'Keep the present picture', none: 'No picture', fresh: 'Upload a picture', file: 'File', fileHint: 'PNG or JPEG, at most 4 MB. It is made anew as a plain PNG and printed at most 17 mm high.',
  reason: 'Reason', reasonHint: 'The colleague who adopts it reads it.', submit: 'Propose', cancel: 'Cancel', close: 'Close this dialog', proposed: 'Proposed. Another administrator has to adopt it.', notProposed: 'Not proposed',
  give: { name: 'Give the name', lang: 'Choose the language of that name', nameNative: 'Give the name in that language', file: 'Choose the file of the picture', reason: 'Give the reason' },
  proposalNumber: (n: number) => `Proposal ${n}`, versions: 'Letterheads that were proposed', noVersions: 'Nobody has proposed a letterhead yet.', what: 'Name', state: 'State of the proposal', by: 'Proposed by', at: 'Proposed', which: 'Number', notYet: 'not yet', never: 'never',
  states: { proposed: 'Proposed', adopted: 'Adopted', rejected: 'Rejected', withdrawn: 'Withdrawn' } satisfies Record<ProposalState, string>,
  proposal: 'Proposed letterhead', notFound: 'Letterhead not found', notFoundMore: 'There is no letterhead with this id in your agency.', toList: 'Letterhead of the agency', course: 'Proposed', reasonGiven: 'Reason', decided: 'Decided', decision: 'Decision', notes: 'The picture',
  findings: 'It cannot be adopted as things stand', findingsMore: 'Reject it or have it withdrawn, then propose it anew.',
  decide: 'Decide', own: 'You proposed this: another administrator has to decide.', noRight: 'Only administrators propose and adopt letterheads. You can read them.', giveReason: 'Give the reason', notDecided: 'Not decided',
  acts: { adopt: 'Adopt this letterhead', reject: 'Reject this letterhead', withdraw: 'Withdraw this proposal' } satisfies Record<ProposalDecision, string>,
  decisionHint: { adopt: 'Optional. It stays with the letterhead.', reject: 'Who proposed it reads why.', withdraw: 'Optional. It stays with the proposal.' } satisfies Record<ProposalDecision, string>,
  done: { adopted: 'Adopted. Papers approved from now on bear it.', rejected: 'Rejected.', withdrawn: 'Withdrawn.', proposed: 'Proposed.' } satisfies Record<ProposalState, string>,
} as const;

/** Words of the pages where an agency keeps who stands for which wording. */
export const wordingsText = {
  eyebrow: 'Administration', title: 'Wordings', lead: 'Forms in other languages than English. A paper says “translation not certified” until a named person of your agency has approved the wording.',
  form: 'Form', language: 'Language', any: 'All', state: 'State of the wording', by: 'Approved by', nobody: 'nobody', none: 'No wording is in this state.', table: 'Wordings by form and language', count: (n: number) => (n === 1 ? '1 wording' : `${n} wordings`),
  states: { 'not-approved': 'Not approved', approved: 'Approved', earlier: 'Approved an earlier wording', withdrawn: 'Approval withdrawn' } satisfies Record<WordingState, string>,
  more: {
    'not-approved': 'Nobody has approved this wording. Papers in this language bear the mark.', approved: 'Papers in this language bear no mark.',
    earlier: 'This release words the form otherwise than what was approved. Papers bear the mark until somebody has read the present wording.', withdrawn: 'The approval was withdrawn. Papers bear the mark again.',
  } satisfies Record<WordingState, string>,
  notFound: 'Wording not found', notFoundMore: 'This form has no wording in this language.', toList: 'All wordings', in: (language: string) => `in ${language}`,
  specimen: 'A specimen', specimenMore: 'An invented case on this form, marked as a draft. What people write into a form is not part of the wording.', open: 'Open on its own', frame: 'Specimen in this language',
  texts: (n: number) => `${n} texts`, textsMore: 'Every text of this form. ⟦a⟧, ⟦b⟧ and numbers stand for what is put in.', show: 'Show the texts beside their English', english: 'English', digest: 'SHA-256 of the wording', stands: 'Who stands for it',
  approve: 'Enter an approval', approveMore: 'A sworn translator, a lawyer-linguist or somebody as competent reads the specimen and the texts, and approves them by name. You enter it.', name: 'Name', post: 'Post', competence: 'Competence', competenceHint: 'In the person’s own words: sworn translator for French, lawyer-linguist.', approvedOn: 'Approved on', declares: 'This person has read this wording and declares to be competent for both languages', enter: 'Enter the approval',
  give: { name: 'Give the name', post: 'Give the post', competence: 'Say what makes the person competent', approvedOn: 'Give the day', declares: 'Confirm that the person has declared it' }, notEntered: 'Not entered', entered: 'Entered. Papers in this language bear no mark from now on.',
  noRight: 'Only administrators enter approvals. You can read them.', history: 'Approvals', enteredBy: 'Entered by', withdraw: 'Withdraw this approval', withdrawReason: 'Why does it no longer stand?', withdrawHint: 'The reason stays with the record.', giveReason: 'Give the reason', notWithdrawn: 'Not withdrawn', withdrawn: 'Withdrawn. Papers made from now on bear the mark again.', withdrawnBy: 'Withdrawn', because: 'Because', ofEarlier: 'of an earlier wording',
} as const;
