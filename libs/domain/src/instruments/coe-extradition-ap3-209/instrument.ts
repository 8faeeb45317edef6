import { day, kind, recorded } from '../build';

/** Third Additional Protocol to the European Convention on Extradition, CETS 209: simplified extradition. */
export const coeExtraditionAp3209 = recorded({
  id: 'coe-extradition-ap3-209',
  title: 'Third Additional Protocol to the European Convention on Extradition',
  citation: 'Third Additional Protocol to the European Convention on Extradition (CETS 209)',
  family: 'council-of-europe',
  inForceFrom: day('2012-05-01'),
  parties: { model: 'ratification', text: 'Ratification by Parties to ETS 24; works where both are Parties to it.' },
  requests: [kind('simplified-extradition'), kind('provisional-arrest')],
  decisionRegime: 'extradition',
  forms: ['EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST'],
  confidence: 'A',
  sources: ['209'],
  notes: [
    'Where a Party declared consent revocable, the time between the notification of consent and that of its revocation does not count towards the 18 and 40 days of ETS 24 (Art. 4(5)).',
    'Consent that comes late still counts if no request has arrived (Art. 10).',
  ],
});
