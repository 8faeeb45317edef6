import type { Practice } from '../practice';

const coe = { circle: 'council-of-europe', open: true } as const;

export const councilOfEurope: Readonly<Record<string, Practice>> = {
  'coe-budapest-185': {
    name: 'Budapest Convention (ETS 185)', circle: 'world', confidence: 'A',
    channel: 'Channel of the treaty on assistance or extradition between the two; without one, central authorities (Art. 27(2)); in urgency direct between judicial authorities with a copy through the central authorities, or Interpol (Art. 27(9)); fax and e-mail are allowed (Art. 25(3))',
    languages: 'No rule: as in the other treaty between the two, or as the requested Party declared',
  },
  'coe-budapest-ap2-224': {
    name: 'Second Additional Protocol to the Budapest Convention (CETS 224)', circle: 'world', confidence: 'C',
    channel: 'As the article says: provider, designated authorities or 24/7 points',
    languages: 'A language the requested Party or the provider accepts, or with a translation (Art. 4)',
  },
  'coe-extradition-24': {
    name: 'European Convention on Extradition (ETS 24)', ...coe, confidence: 'A',
    channel: 'Diplomatic (Art. 12); between Parties to ETS 98 ministries of justice; between Parties to CETS 212 ministries of justice or the notified authority',
    languages: 'That of either Party; the requested Party may require a translation into an official language of the Council of Europe that it chooses (Art. 23)',
  },
  'coe-extradition-ap1-86': { name: 'Additional Protocol to ETS 24 (ETS 86)', ...coe, confidence: 'B', channel: 'As ETS 24', languages: 'As ETS 24' },
  'coe-extradition-ap2-98': { name: 'Second Protocol to ETS 24 (ETS 98)', ...coe, confidence: 'B', channel: 'Ministry of justice to ministry of justice (Art. 5)', languages: 'As ETS 24' },
  'coe-extradition-ap3-209': { name: 'Third Protocol to ETS 24, simplified extradition (CETS 209)', ...coe, confidence: 'A', channel: 'As ETS 24', languages: 'As ETS 24' },
  'coe-extradition-ap4-212': { name: 'Fourth Protocol to ETS 24 (CETS 212)', ...coe, confidence: 'B', channel: 'Ministries of justice or the notified authority', languages: 'As ETS 24' },
  'coe-mla-30': {
    name: 'European Convention on Mutual Assistance (ETS 30) with its protocols (ETS 99, ETS 182)', ...coe, confidence: 'A',
    channel: 'Ministry of justice to ministry of justice (Art. 15); in urgency judicial direct with answers through the ministries, Interpol allowed; between Parties to ETS 182 ministry or direct judicial, electronic means where evidenced (Art. 4)',
    languages: 'None required unless a Party declared it (Art. 16)',
  },
  'coe-istanbul-210': {
    name: 'Istanbul Convention (CETS 210)', ...coe, confidence: 'B',
    channel: 'That of the other treaties between the two', languages: 'That of the other treaties between the two',
  },
};
