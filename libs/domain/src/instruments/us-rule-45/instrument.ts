import { kind, recorded, status } from '../build';

/** Federal Rule of Criminal Procedure 45(a): how periods of criminal rules and court orders are counted. */
export const usRule45 = recorded({
  id: 'us-rule-45',
  title: 'Federal Rule of Criminal Procedure 45',
  citation: 'Fed. R. Crim. P. 45(a)',
  family: 'united-states',
  status: status('in-force', 'In force.', 'On: counts the periods of court orders and criminal rules.'),
  parties: { model: 'national-law', state: 'US', text: 'Law of the United States.' },
  requests: [kind('court-filing', '45(a)')],
  confidence: 'B',
  sources: ['R45'],
  notes: ['A rule of counting, no basis for a request. Not for fixed dates, and not for preservation by providers under 18 U.S.C. § 2703(f).'],
});
