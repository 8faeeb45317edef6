import { kind, made, recorded } from '../build';

/** Extradition Act 1965 (Ireland). */
export const ieExtradition1965 = recorded({
  id: 'ie-extradition-1965',
  title: 'Extradition Act 1965',
  citation: 'Extradition Act 1965 (Ireland)',
  family: 'national',
  made: made(null, '1965'),
  parties: { model: 'national-law', state: 'IE', text: 'Law of Ireland; its limits stand beside those of the treaty.' },
  requests: [kind('extradition', '31, 33A, 34'), kind('provisional-arrest', '27')],
  confidence: 'A',
  sources: ['IE-EX'],
  notes: ['Hardens the 18 days of ETS 24: release is mandatory (s. 27(7)). The time between consent and its withdrawal does not count (s. 29A).'],
});
