import { channel, ground, kind, made, recorded, status } from '../build';
import { letters } from '../forms-of-practice';

/** United Nations Convention against Cybercrime. Articles 37, 40 and 41 were confirmed; the other numbers were not re-read. */
export const unCybercrime2024 = recorded({
  id: 'un-cybercrime-2024',
  title: 'United Nations Convention against Cybercrime',
  citation: 'United Nations Convention against Cybercrime, adopted 24 December 2024 (A/RES/79/243), opened for signature at Hanoi, 25 October 2025',
  family: 'united-nations',
  made: made('New York', '2024-12-24'),
  status: status(
    'not-in-force',
    'Open for signature until 31 December 2026 (Art. 64); in force on the ninetieth day after the fortieth instrument (Art. 65). One to three ratifications were reported by the middle of 2026.',
    'Off, no clocks; on per pair of States once an entry into force is recorded.',
  ),
  parties: { model: 'ratification', text: 'Ratification or accession. 72 signatories at Hanoi, 74 by March 2026.' },
  requests: [
    kind('assistance', '40'), kind('contact-24-7', '41'), kind('preservation', '42'), kind('traffic-disclosure', '43'), kind('stored-data', '44'), kind('real-time-traffic', '45'),
    kind('interception', '46'), kind('extradition', '37'), kind('sentence-transfer', '38'), kind('transfer-of-proceedings', '39'), kind('law-enforcement-information', '47'), kind('joint-team', '48'),
  ],
  channels: [channel('central-authorities', '40'), channel('contact-points-24-7', '41')],
  languages: { text: 'One acceptable to the requested State.', article: '40' },
  dualCriminality: { rule: 'conduct', text: 'Judged by the conduct, on the model of the earlier United Nations conventions.', article: null, exemptions: [] },
  grounds: [{
    requests: ['assistance'],
    grounds: [
      ground('not_in_conformity', '40'), ground('sovereignty_security_public_order', '40'), ground('domestic_law_prohibits_for_similar_offence', '40'), ground('contrary_to_legal_system', '40'),
      ground('dual_criminality', '40'), ground('de_minimis', '40'), ground('discriminatory_purpose', '40'),
    ],
  }],
  decisionRegime: 'un_cybercrime',
  forms: ['MLA_REQUEST', 'MODEL_MLA_EEVIDENCE', 'EXTRADITION_REQUEST', ...letters],
  confidence: 'C',
  sources: ['UNCC'],
  notes: ['Preservation inside a State: Article 25; scope of co-operation: Article 35; personal data: Article 36.', 'Consultation before refusal.'],
});
