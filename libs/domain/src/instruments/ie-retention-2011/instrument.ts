import { kind, made, recorded } from '../build';

/** Communications (Retention of Data) Act 2011 (Ireland). */
export const ieRetention2011 = recorded({
  id: 'ie-retention-2011',
  title: 'Communications (Retention of Data) Act 2011',
  citation: 'Communications (Retention of Data) Act 2011 (Ireland)',
  family: 'national',
  made: made(null, '2011'),
  parties: { model: 'national-law', state: 'IE', text: 'Law of Ireland; its limits stand beside those of the treaty.' },
  requests: [kind('preservation', '7A, 7B')],
  confidence: 'A',
  sources: ['IE-RET'],
});
