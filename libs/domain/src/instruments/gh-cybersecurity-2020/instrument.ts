import { kind, made, recorded } from '../build';

/** Cybersecurity Act 2020 (Ghana). */
export const ghCybersecurity2020 = recorded({
  id: 'gh-cybersecurity-2020',
  title: 'Cybersecurity Act 2020',
  citation: 'Cybersecurity Act 2020 (Ghana)',
  family: 'national',
  made: made(null, '2020'),
  parties: { model: 'national-law', state: 'GH', text: 'Law of Ghana; its limits stand beside those of the treaty.' },
  requests: [kind('preservation')],
  confidence: 'A',
  sources: ['GH'],
});
