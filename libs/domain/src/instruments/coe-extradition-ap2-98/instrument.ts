import { channel, day, ground, kind, recorded } from '../build';

/** Second Additional Protocol to the European Convention on Extradition, ETS 98. No time limits. */
export const coeExtraditionAp298 = recorded({
  id: 'coe-extradition-ap2-98',
  title: 'Second Additional Protocol to the European Convention on Extradition',
  citation: 'Second Additional Protocol to the European Convention on Extradition (ETS 98)',
  family: 'council-of-europe',
  inForceFrom: day('1983-06-05', 'C'),
  parties: { model: 'ratification', text: 'Ratification by Parties to ETS 24; works where both are Parties to it.' },
  requests: [kind('extradition')],
  channels: [channel('ministries-of-justice', '5')],
  grounds: [{ requests: 'all', grounds: [ground('fiscal_offence', null, 'Replaces the rule of ETS 24'), ground('in_absentia', '3')] }],
  decisionRegime: 'extradition',
  forms: ['EXTRADITION_REQUEST', 'ASSURANCE_LETTER'],
  confidence: 'B',
  sources: ['98'],
  notes: ['Fiscal offences, judgments in absence, amnesty; the channel becomes ministry of justice to ministry of justice. No time limits.'],
});
