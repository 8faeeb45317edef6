import { kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** Montevideo Convention on Extradition. */
export const montevideo1933 = recorded({
  id: 'montevideo-1933',
  title: 'Montevideo Convention on Extradition',
  citation: 'Convention on Extradition, Montevideo, 26 December 1933, 165 LNTS 45',
  family: 'regional',
  made: made('Montevideo', '1933-12-26'),
  parties: { model: 'ratification', text: 'Ratification or accession.' },
  requests: [kind('extradition'), kind('provisional-arrest', '10')],
  forms: ['EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ASSURANCE_LETTER', ...letters],
  confidence: 'A',
  sources: ['MON'],
  notes: ['The period of provisional arrest starts when the arrest is notified to the requesting State. No new arrest after it (Arts 10, 11).'],
});
