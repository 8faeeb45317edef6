import { day, ground, kind, recorded } from '../build';

/** Additional Protocol to the European Convention on Extradition, ETS 86. No time limits. */
export const coeExtraditionAp186 = recorded({
  id: 'coe-extradition-ap1-86',
  title: 'Additional Protocol to the European Convention on Extradition',
  citation: 'Additional Protocol to the European Convention on Extradition (ETS 86)',
  family: 'council-of-europe',
  inForceFrom: day('1979-08-20', 'C'),
  parties: { model: 'ratification', text: 'Ratification by Parties to ETS 24; works where both are Parties to it.' },
  requests: [kind('extradition')],
  grounds: [{ requests: 'all', grounds: [ground('political_offence', null, 'Narrower than in ETS 24'), ground('ne_bis_in_idem', null, 'Extended to judgments of third States')] }],
  decisionRegime: 'extradition',
  forms: ['EXTRADITION_REQUEST'],
  confidence: 'B',
  sources: ['86'],
  notes: ['Narrows what is political, adds ne bis in idem for third States. No time limits.'],
});
