import type { AgencyCheckContent, CheckCondition, CheckConditionKind, CheckState, ProposalDecision, RequirementKind, SuggestionStep } from '@comity/domain';

/** Words about what States ask for, and about the checks of an agency. */
export const checksText = {
  source: 'Written in', confidence: { A: 'read in the text itself', B: 'read in a translation or a good second source', C: 'not re-read: check the text' }, ownCheck: (number: number) => `Check ${number} of your agency`,
  notRecorded: 'Not recorded', notRecordedLead: (state: string, what: string) => `Nobody has recorded what ${state} asks of this request${what === '' ? '' : ` (${what})`} about`, notRecordedAct: 'Ask the other side before you send. This stops nothing.',
  about: { language: 'language', 'certified-translation': 'certified translation', threshold: 'threshold', copies: 'copies', apostille: 'apostille', wording: 'wording that it insists on', content: 'contents', channel: 'channel' } satisfies Record<RequirementKind, string>,
  title: 'Checks', lead: 'What your agency has learned from requests that came back. A check runs on every draft, also of documents inside a request, once two administrators want it.', noRight: 'Only administrators propose and adopt checks. You can read them.',
  suggestions: 'Requests that came back', suggestionsNone: 'No request has come back since this list was last dealt with.', suggestionTable: 'Requests that came back', request: 'Request', step: 'What happened', to: 'To', when: 'When', act: 'Act', ground: 'Ground', noGround: 'no ground named',
  steps: { returned: 'Returned by our checker', 'more-information': 'Asked for more information', refused: 'Refused', partial: 'Refused in part' } satisfies Record<SuggestionStep, string>,
  make: 'Make a check', dismiss: 'Set aside', dismissTitle: 'Set this suggestion aside', dismissDone: 'Set aside. The reason stays.', notDismissed: 'Not set aside', dismissHint: 'It stays with the suggestion, with your name.',
  dealt: (n: number) => (n === 1 ? '1 was dealt with' : `${n} were dealt with`), turned: 'Made into a check', dismissed: (reason: string, by: string) => `Set aside by ${by}: ${reason}`, toCheck: 'Open the check',
  list: 'Checks of your agency', none: 'Your agency has no check of its own.', table: 'Checks', check: 'Check', state: 'State', version: 'Version', by: 'Proposed by', at: 'Proposed', add: 'New check', retirement: (number: number) => `Retire check ${number}`,
  states: { proposed: 'Proposed', adopted: 'In force', rejected: 'Rejected', withdrawn: 'Withdrawn', replaced: 'Replaced', retired: 'Retired' } satisfies Record<CheckState, string>, adoptedRetirement: 'Adopted',
  form: {
    title: 'Propose a check', version: (number: number) => `Propose a new version of check ${number}`, from: (reference: string) => `From ${reference}`, written: 'What was written', notShown: 'What was written is shown only to people who may read requests.',
    state: 'State it goes to', anyState: 'Every State', measure: 'Measure', anyMeasure: 'Every measure', form: 'Form', section: 'Section', whole: 'The whole document', field: 'Field', wholeSection: 'The whole section',
    when: 'It fires when', length: 'Fewest characters', languages: 'Languages', languagesHint: 'Codes, separated by commas: fr, en.', kind: 'Kind of attachment', most: 'The most that passes', mostHint: 'A number, or how many entries a list has.',
    level: 'What it does', waivable: 'Who may set it aside with a reason', nobody: 'Nobody', author: 'The drafter', supervisor: 'A supervisor', message: 'What the drafter reads', messageHint: 'What to write, and why.',
    levels: { block: 'Stops sending', reason: 'Asks for a reason', advice: 'Gives advice' } satisfies Record<AgencyCheckContent['level'], string>,
    reason: 'Reason', reasonHint: 'The colleague who adopts it reads it.', two: 'Nothing changes until a second administrator has adopted it.', preview: 'Show the drafts that it would hit', propose: 'Propose', cancel: 'Cancel', proposed: 'Proposed. Another administrator has to adopt it.', notProposed: 'Not proposed',
    give: { message: 'Write what the drafter reads', reason: 'Give the reason', field: 'Choose the field that it looks at', length: 'Give the fewest characters', languages: 'Give the languages', most: 'Give the most that passes' },
  },
  conditions: {
    'field-missing': 'the field is empty', 'shorter-than': 'the text is shorter than', 'language-not-in': 'the document is in none of these languages, and no translation is', 'attachment-missing': 'no attachment of this kind is there', 'more-than': 'the number is over', always: 'always: a reminder',
  } satisfies Record<CheckConditionKind, string>,
  hits: (hit: number, looked: number) => (looked === 0 ? 'There is no open draft of this form.' : hit === 0 ? `It fires on none of ${looked} open drafts of this form.` : `It fires on ${hit} of ${looked} open drafts of this form.`),
  detail: {
    notFound: 'Check not found', notFoundMore: 'There is no check with this id in your agency.', toList: 'All checks', what: 'What it checks', course: 'Course', reason: 'Reason', decided: 'Decided', decision: 'Decision', ended: 'Ended', from: 'From', decide: 'Decide', own: 'You proposed this: another administrator has to decide.', notDecided: 'Not decided',
    acts: { adopt: 'Adopt this check', reject: 'Reject this check', withdraw: 'Withdraw this proposal' } satisfies Record<ProposalDecision, string>, done: { adopt: 'Adopted.', reject: 'Rejected.', withdraw: 'Withdrawn.' } satisfies Record<ProposalDecision, string>,
    hint: { adopt: 'Optional. It stays with the check.', reject: 'Who proposed it reads why.', withdraw: 'Optional. It stays with the check.' } satisfies Record<ProposalDecision, string>, newVersion: 'Propose a new version', retire: 'Propose to retire it', retireTitle: 'Propose to retire this check', retireLead: 'A second administrator has to adopt that too.', close: 'Close this dialog', drafts: 'Open drafts',
  },
} as const;

/** A condition as a sentence part. */
export function conditionWords(condition: CheckCondition, kinds: Readonly<Record<string, string>>): string {
  const words = checksText.conditions[condition.when];
  switch (condition.when) {
    case 'shorter-than': return `${words} ${condition.length} characters`;
    case 'language-not-in': return `${words}: ${condition.languages.join(', ')}`;
    case 'attachment-missing': return `${words}: ${kinds[condition.kind] ?? condition.kind}`;
    case 'more-than': return `${words} ${condition.most}`;
    default: return words;
  }
}
