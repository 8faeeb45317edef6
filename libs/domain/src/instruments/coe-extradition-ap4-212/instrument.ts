import { channel, day, ground, kind, recorded } from '../build';

/** Fourth Additional Protocol to the European Convention on Extradition, CETS 212. */
export const coeExtraditionAp4212 = recorded({
  id: 'coe-extradition-ap4-212',
  title: 'Fourth Additional Protocol to the European Convention on Extradition',
  citation: 'Fourth Additional Protocol to the European Convention on Extradition (CETS 212)',
  family: 'council-of-europe',
  inForceFrom: day('2014-06-01', 'C'),
  parties: { model: 'ratification', text: 'Ratification by Parties to ETS 24; only for requests made after it entered into force between the two (Art. 11).' },
  requests: [kind('extradition'), kind('wider-prosecution', '3'), kind('re-extradition', '4'), kind('transit')],
  channels: [channel('designated-authorities', null, null, 'Ministry of justice, or the authority that was notified')],
  grounds: [{ requests: 'all', grounds: [ground('lapse_of_time', null, 'Rewritten')] }],
  decisionRegime: 'extradition',
  forms: ['EXTRADITION_REQUEST', 'ASSURANCE_LETTER'],
  confidence: 'B',
  sources: ['212'],
  notes: ['Rewrites lapse of time, request, speciality, re-extradition, transit and channel of ETS 24.'],
});
