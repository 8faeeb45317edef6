import { kind, made, recorded } from '../build';

/** Hague Convention on the protection of children. No time limits. */
export const hagueChild1996 = recorded({
  id: 'hague-child-1996',
  title: 'Hague Convention on the protection of children',
  citation: 'Convention on jurisdiction, applicable law, recognition, enforcement and co-operation in respect of parental responsibility and measures for the protection of children, The Hague, 1996',
  family: 'regional',
  made: made('The Hague', '1996'),
  parties: { model: 'ratification', text: 'Ratification or accession; the Parties are not recorded.' },
  requests: [kind('protection-order', null, 'Recognition of measures that protect a child')],
  confidence: 'C',
  sources: [],
  notes: ['Measures are recognised by operation of law; it may carry the protective order of a child. No numeric time limit.'],
});
