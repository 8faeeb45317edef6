import { kind, recorded, status } from '../build';

/** Model Treaty on Mutual Assistance in Criminal Matters: a template that binds nobody and starts no clock. */
export const unModelMla = recorded({
  id: 'un-model-mla',
  title: 'Model Treaty on Mutual Assistance in Criminal Matters',
  citation: 'Model Treaty on Mutual Assistance in Criminal Matters (A/RES/45/117)',
  family: 'united-nations',
  status: status('template', 'A template; binds nobody.', 'Only to fill drafts in advance; never a basis, no clocks.'),
  parties: { model: 'none', text: 'Nobody is bound.' },
  requests: [kind('assistance', '5')],
  languages: { text: 'That of the requested State, or another acceptable to it.', article: '5' },
  forms: ['MLA_REQUEST'],
  confidence: 'C',
  sources: ['UNMT'],
  notes: ['No limit for execution; safe conduct about 15 days in brackets: never a clock.'],
});
