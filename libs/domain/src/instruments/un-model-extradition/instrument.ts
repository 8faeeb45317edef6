import { kind, recorded, status } from '../build';

/** Model Treaty on Extradition: a template that binds nobody and starts no clock. */
export const unModelExtradition = recorded({
  id: 'un-model-extradition',
  title: 'Model Treaty on Extradition',
  citation: 'Model Treaty on Extradition (A/RES/45/116, A/RES/52/88)',
  family: 'united-nations',
  status: status('template', 'A template; binds nobody.', 'Only to fill drafts in advance; never a basis, no clocks.'),
  parties: { model: 'none', text: 'Nobody is bound.' },
  requests: [kind('extradition', '5'), kind('provisional-arrest', '9')],
  languages: { text: 'A translation is attached.', article: '5(3)' },
  forms: ['EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ASSURANCE_LETTER'],
  confidence: 'C',
  sources: ['UNMT'],
  notes: ['Provisional arrest about 40 days (Art. 9), speciality 30 or 45 days in brackets (Art. 14): never a clock.'],
});
