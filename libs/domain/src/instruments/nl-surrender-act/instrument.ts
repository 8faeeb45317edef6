import { kind, recorded } from '../build';

/** Surrender Act (Netherlands). */
export const nlSurrenderAct = recorded({
  id: 'nl-surrender-act',
  title: 'Surrender Act',
  citation: 'Surrender Act (Netherlands)',
  family: 'national',
  parties: { model: 'national-law', state: 'NL', text: 'Law of the Netherlands; its limits stand beside those of the treaty.' },
  requests: [kind('surrender', '22, 35'), kind('provisional-arrest', '19'), kind('wider-prosecution', '14(3)')],
  confidence: 'A',
  sources: ['NL-OLW'],
  notes: ['After the first extension only with conditional release (Art. 22).'],
});
