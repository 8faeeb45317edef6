import { channel, day, ground, kind, made, postponed, recorded, signer } from '../build';
import { letters } from '../forms-of-practice';

/** United Nations Convention against Corruption. */
export const unUncac2003 = recorded({
  id: 'un-uncac-2003',
  title: 'United Nations Convention against Corruption',
  citation: 'United Nations Convention against Corruption, Merida, 31 October 2003',
  family: 'united-nations',
  made: made('Merida', '2003-10-31'),
  inForceFrom: day('2005-12-14'),
  parties: { model: 'ratification', text: 'Ratification or accession; very wide membership.' },
  requests: [
    kind('assistance', '46'), kind('evidence', '46(3)(a)'), kind('freezing', '54, 55'), kind('confiscation', '55'), kind('return-of-property', '57'), kind('extradition', '44'),
    kind('transfer-of-proceedings', '47'), kind('joint-team', '49'),
  ],
  channels: [
    channel('central-authorities', '46(13)'), channel('diplomatic', '46(13)', 'Where a State insists on it'), channel('interpol', '46(13)', 'Urgency, where the two agreed'),
    channel('fast-means', '46(14)', 'Written; oral in urgency with written confirmation forthwith', 'In writing, or orally'),
  ],
  languages: { text: 'One acceptable to the requested State, notified to the United Nations.', article: '46(14)' },
  signatories: [signer('Central authority', '46(13)', 'Letter of request')],
  dualCriminality: {
    rule: 'conduct', text: 'Judged by the conduct.', article: '43(2)', exemptions: [{ text: 'Help without coercion is asked for even without dual criminality.', article: '46(9)' }],
  },
  grounds: [{
    requests: ['assistance', 'evidence'],
    grounds: [
      ground('not_in_conformity', '46(21)'), ground('sovereignty_security_public_order', '46(21)'), ground('domestic_law_prohibits_for_similar_offence', '46(21)'),
      ground('contrary_to_legal_system', '46(21)'), ground('dual_criminality', '46(9)'), ground('de_minimis', '46(9)'),
    ],
  }, { requests: ['extradition'], grounds: [ground('domestic_law_ground', '44'), ground('discriminatory_purpose', '44'), ground('nationality', '44', 'Prosecute instead')] }],
  postponement: [postponed('own-proceedings', '46(25)')],
  decisionRegime: 'untoc_uncac',
  forms: ['MLA_REQUEST', 'MODEL_MLA_EEVIDENCE', 'EXTRADITION_REQUEST', ...letters],
  confidence: 'A',
  sources: ['UNCAC'],
  notes: ['Bank secrecy is no ground (Art. 46(8)), nor that the offence is fiscal alone (Art. 46(22)). Reasons are given (Art. 46(23)); consult before refusing (Art. 46(26)).'],
});
