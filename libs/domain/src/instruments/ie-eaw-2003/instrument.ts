import { kind, made, recorded } from '../build';

/** European Arrest Warrant Act 2003 (Ireland). */
export const ieEaw2003 = recorded({
  id: 'ie-eaw-2003',
  title: 'European Arrest Warrant Act 2003',
  citation: 'European Arrest Warrant Act 2003 (Ireland)',
  family: 'national',
  made: made(null, '2003'),
  parties: { model: 'national-law', state: 'IE', text: 'Law of Ireland; its limits stand beside those of the treaty.' },
  requests: [kind('surrender', '15, 16'), kind('wider-prosecution', '22'), kind('re-extradition', '23')],
  confidence: 'A',
  sources: ['IE-EAW', 'IE-INT'],
  notes: ['A period that begins on a day counts that day.'],
});
