import { channel, day, kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** Istanbul Convention, CETS 210. */
export const coeIstanbul210 = recorded({
  id: 'coe-istanbul-210',
  title: 'Convention on preventing and combating violence against women and domestic violence',
  citation: 'Istanbul Convention (CETS 210), Istanbul, 11 May 2011',
  family: 'council-of-europe',
  made: made('Istanbul', '2011-05-11'),
  inForceFrom: day('2014-08-01'),
  parties: { model: 'ratification', text: 'Ratification or accession.' },
  requests: [
    kind('protection-order', '62(1)(d)', 'Enforcement of civil and criminal judgments and protection orders'), kind('assistance', '62(3)'), kind('spontaneous-information', '63', 'Information on a person at immediate risk'),
  ],
  channels: [channel('of-the-other-treaty')],
  languages: { text: 'That of the other treaty that applies.', article: null },
  dualCriminality: { rule: 'other-treaty', text: 'As the other treaty that applies says.', article: null, exemptions: [] },
  forms: [...letters],
  confidence: 'B',
  sources: ['210'],
  notes: ['Subject: violence against women and domestic violence. May serve as the treaty basis (Art. 62(3)).'],
});
