import { channel, day, ground, kind, made, postponed, recorded, signer } from '../build';
import { letters } from '../forms-of-practice';

/** United Nations Convention against Transnational Organized Crime. */
export const unUntoc2000 = recorded({
  id: 'un-untoc-2000',
  title: 'United Nations Convention against Transnational Organized Crime',
  citation: 'United Nations Convention against Transnational Organized Crime, New York, 15 November 2000',
  family: 'united-nations',
  made: made('New York', '2000-11-15'),
  inForceFrom: day('2003-09-29'),
  parties: { model: 'ratification', text: 'Ratification or accession; very wide membership.' },
  requests: [
    kind('assistance', '18'), kind('evidence', '18(3)(a)'), kind('service', '18(3)(b)'), kind('search-and-seizure', '18(3)(c)'), kind('transfer-of-detained', '18(10) to (12)'), kind('hearing', '18(18)'),
    kind('spontaneous-information', '18(4)'), kind('freezing', '13'), kind('confiscation', '13'), kind('extradition', '16'), kind('joint-team', '19'), kind('controlled-delivery', '20'), kind('covert-work', '20'),
    kind('transfer-of-proceedings', '21'), kind('law-enforcement-information', '27'),
  ],
  channels: [
    channel('central-authorities', '18(13)'), channel('diplomatic', '18(13)', 'Where a State insists on it'), channel('interpol', '18(13)', 'Urgency, where the two agreed'),
    channel('fast-means', '18(14)', 'Written; oral in urgency with written confirmation forthwith', 'In writing, or orally'),
  ],
  languages: { text: 'One acceptable to the requested State, notified to the United Nations.', article: '18(14)' },
  signatories: [signer('Central authority', '18(13)', 'Letter of request')],
  dualCriminality: { rule: 'may-be-required', text: 'A State may decline where the act is not punishable in its own law.', article: '18(9)', exemptions: [] },
  grounds: [{
    requests: ['assistance', 'evidence', 'service', 'search-and-seizure', 'hearing', 'transfer-of-detained'],
    grounds: [
      ground('not_in_conformity', '18(21)'), ground('sovereignty_security_public_order', '18(21)'), ground('domestic_law_prohibits_for_similar_offence', '18(21)'),
      ground('contrary_to_legal_system', '18(21)'), ground('dual_criminality', '18(9)'),
    ],
  }, { requests: ['extradition'], grounds: [ground('domestic_law_ground', '16'), ground('discriminatory_purpose', '16'), ground('nationality', '16', 'Prosecute instead')] }],
  postponement: [postponed('own-proceedings', '18(25)')],
  decisionRegime: 'untoc_uncac',
  forms: ['MLA_REQUEST', 'MODEL_MLA_EEVIDENCE', 'EXTRADITION_REQUEST', ...letters],
  confidence: 'B',
  sources: ['UNTOC'],
  notes: ['Bank secrecy is no ground (Art. 18(8)), nor that the offence is fiscal alone (Art. 18(22)). Reasons are given (Art. 18(23)); consult before refusing (Art. 18(26)).'],
});
