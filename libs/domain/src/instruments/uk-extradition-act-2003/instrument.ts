import { kind, recorded, signer } from '../build';

/** Extradition Act 2003 of the United Kingdom. */
export const ukExtraditionAct2003 = recorded({
  id: 'uk-extradition-act-2003',
  title: 'Extradition Act 2003',
  citation: 'Extradition Act 2003 (United Kingdom); Extradition Act 2003 (Designation of Part 2 Territories) Order 2003',
  family: 'united-kingdom',
  parties: { model: 'national-law', state: 'GB', text: 'Law of the United Kingdom. Part 1: EU States and Gibraltar; Part 2: other designated territories.' },
  requests: [kind('surrender', 'Part 1', 'Surrender on a warrant under the Trade and Cooperation Agreement'), kind('extradition', 'Part 2'), kind('provisional-arrest', '6, 74')],
  signatories: [signer('Issuing judicial authority', 'Part 1', 'Warrant'), signer('Designated territory; certified by the ministry', 'Part 2', 'Request')],
  forms: ['EAW_FORM', 'EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST'],
  confidence: 'B',
  sources: ['UKEA', 'UKSI', 'UK-LUK'],
  notes: ['A period that begins or starts with a day counts that day as day 1 and does not roll.', 'Part 2: evidence is asked for only where the territory is not exempted.'],
});
