import { channel, day, kind, made, recorded, signer, status } from '../build';
import { letters } from '../forms-of-practice';

/** EU-UK Trade and Cooperation Agreement, Part Three. */
export const euUkTca2020 = recorded({
  id: 'eu-uk-tca-2020',
  title: 'EU-UK Trade and Cooperation Agreement, Part Three',
  citation: 'Trade and Cooperation Agreement between the European Union and the United Kingdom, Part Three: Title VII surrender, Title VIII mutual assistance, Title XI freezing and confiscation',
  family: 'eu-third-state',
  made: made(null, '2020-12-30'),
  inForceFrom: day('2021-05-01', 'C'),
  appliesFrom: day('2021-01-01'),
  status: status('in-force', 'In force; applied provisionally from 1 January 2021.', 'On from 1 January 2021.'),
  parties: { model: 'union-and-state', state: 'GB', text: 'The Member States on one side, the United Kingdom on the other.' },
  requests: [kind('surrender', 'Title VII'), kind('assistance', 'Title VIII'), kind('provisional-measure', '640(4)'), kind('freezing', 'Title XI'), kind('confiscation', 'Title XI')],
  channels: [channel('of-the-other-treaty', null, null, 'The channels of ETS 30'), channel('judicial-direct', null, 'Where it was declared')],
  languages: { text: 'As declared.', article: null },
  signatories: [signer('Issuing judicial authority', null, 'Warrant (model of the European arrest warrant)')],
  forms: ['EAW_FORM', 'EIO_ANNEX_A', 'MLA_REQUEST', ...letters],
  confidence: 'B',
  sources: ['TCA', 'IE-MLA'],
  notes: [
    'Title VIII adds to ETS 30 and its protocols.', 'Article 635 provides for a standard form for requests modelled on the European Investigation Order, without the text on mutual recognition; the warrant is Annex LAW-5.',
    'Listed minor road-traffic cases are outside the 45 and 90 days (Art. 640(6), to be checked).',
  ],
});
