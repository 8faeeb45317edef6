import type { RequirementKind, RuleLevel } from '@comity/domain';

/** Words of the page that shows what States ask of a request. */
export const requirementsText = {
  title: 'What States ask for', lead: 'What is recorded about requests to a State, beside what the form itself asks. What is not here is not recorded.', toPage: 'What States ask for',
  state: 'Requested State', any: 'All', version: 'Version', noVersion: 'Your agency has adopted no version of these records: an administrator adopts one under “Changes of law”.',
  ofState: (state: string) => `Asked by ${state}`, ofEvery: 'Asked by every State that the instrument binds', nothing: (state: string) => `Nothing is recorded for ${state} alone. That does not mean that it asks for nothing: ask it.`,
  kinds: { language: 'Language', 'certified-translation': 'Certified translation', threshold: 'Threshold', copies: 'Copies', apostille: 'Apostille', wording: 'Wording', content: 'Contents', channel: 'Channel' } satisfies Record<RequirementKind, string>,
  levels: { block: 'stops sending', reason: 'asks for a reason', advice: 'advice' } satisfies Record<RuleLevel, string>,
  source: 'Source', confidence: { A: 'read in the text itself', B: 'read in a translation or a good second source', C: 'not re-read: check the text' }, concerns: 'Concerns', from: 'From', fromState: (state: string) => `requests from ${state}`, until: 'Until', ended: 'Does not hold today', doubt: 'Not certain', open: 'Whether this treaty binds your State and the other one is not recorded: check its status list.',
} as const;
