import type { Practice } from '../practice';

const union = { circle: 'european-union', confidence: 'A' } as const;
const direct = 'Direct between the authorities; a central authority may assist';

export const europeanUnion: Readonly<Record<string, Practice>> = {
  'eu-e-evidence-2023-1543': {
    name: 'e-Evidence Regulation (EU) 2023/1543', ...union,
    channel: "Direct to the provider's designated establishment or legal representative (Art. 7), through the decentralised IT system (Art. 19); by other secure means with a record if that is impossible",
    languages: "One accepted by the addressee's Member State (Art. 9); the addressee may accept others",
  },
  'eu-eio-2014-41': {
    name: 'European Investigation Order, Directive 2014/41/EU', ...union,
    channel: `${direct}; telecommunication system of the European Judicial Network, e-EDES`,
    languages: 'Official language of the executing State, or another that it declared (Art. 5)',
  },
  'eu-eaw-2002-584': {
    name: 'European Arrest Warrant, Framework Decision 2002/584/JHA', ...union, confidence: 'B',
    channel: 'Direct between judicial authorities where the place of the person is known; alert in the Schengen Information System; Interpol where there is none',
    languages: 'Official language of the executing State, or another that it declared (Art. 8(2))',
  },
  'eu-mla-2000': {
    name: 'EU Convention on Mutual Assistance of 29 May 2000', ...union, circle: 'union-iceland-norway', confidence: 'B',
    channel: 'Direct between judicial authorities; some requests through central authorities (Art. 6)',
    languages: 'As under ETS 30: none required unless declared (ETS 30 Art. 16)',
  },
  'eu-freezing-2018-1805': {
    name: 'Freezing and confiscation, Regulation (EU) 2018/1805', ...union,
    channel: 'Certificate direct between the authorities (Arts 4, 14)', languages: 'An official language of the executing State (Art. 6)',
  },
  'eu-freezing-2003-577': { name: 'Freezing orders, Framework Decision 2003/577/JHA', ...union, confidence: 'B', channel: 'Certificate direct between the authorities', languages: 'Official language of the executing State, or another that it declared' },
  'eu-info-exchange-2023-977': { name: 'Law-enforcement information, Directive (EU) 2023/977', ...union, confidence: 'B', channel: 'Single points of contact, SIENA', languages: 'One that the single point of contact accepts' },
  'eu-attacks-2013-40': { name: 'Attacks on information systems, Directive 2013/40/EU', ...union, confidence: 'B', channel: 'Contact points reachable day and night (Art. 13)', languages: 'Not recorded: ask the contact point' },
  'eu-epo-2011-99': { name: 'European Protection Order, Directive 2011/99/EU', ...union, channel: 'Direct between the authorities (Art. 8)', languages: 'Official language of the executing State (Art. 17)' },
  'eu-civil-protection-606-2013': {
    name: 'Civil protection measures, Regulation (EU) No 606/2013', ...union,
    channel: 'No transmission between authorities: the protected person invokes the certificate in the other State; recognition is automatic (Art. 4(1))',
    languages: 'The certificate in the language of the State addressed, or one that it accepts: check',
  },
  'eu-supervision-2009-829': { name: 'European Supervision Order, Framework Decision 2009/829/JHA', ...union, confidence: 'B', channel: direct, languages: 'Official language of the executing State, or another that it declared' },
  'eu-transfer-proceedings-2024-3011': { name: 'Transfer of proceedings, Regulation (EU) 2024/3011', ...union, channel: 'Direct between the authorities', languages: 'Not recorded: check the text' },
  'eu-jit-2002-465': { name: 'Joint investigation teams, Framework Decision 2002/465/JHA', ...union, confidence: 'C', channel: 'Agreement between the competent authorities', languages: 'As agreed' },
  'eu-jurisdiction-conflicts-2009-948': { name: 'Conflicts of jurisdiction, Framework Decision 2009/948/JHA', ...union, confidence: 'C', channel: direct, languages: 'Not recorded: check the text' },
  'eu-ecris-2009-315': { name: 'Criminal records, Framework Decision 2009/315/JHA', ...union, confidence: 'C', channel: 'Central authorities for criminal records, ECRIS', languages: 'Standard codes of ECRIS' },
  'eu-simplified-extradition-1995': { name: 'EU Convention on simplified extradition 1995', ...union, confidence: 'C', channel: 'Not used any more', languages: 'Not used any more' },
  'eu-uk-tca-2020': {
    name: 'EU–UK Trade and Cooperation Agreement, Part Three', ...union, circle: 'union-and-uk', confidence: 'B',
    channel: 'Channels of ETS 30; direct between judicial authorities where declared', languages: 'As declared',
  },
  'eu-us-extradition-2003': {
    name: 'EU–US Agreement on Extradition', ...union, circle: 'union-and-us', confidence: 'B',
    channel: 'As the bilateral treaty says; papers handed to the embassy of the requested State count as received that day (Art. 7(1))', languages: 'As the bilateral treaty says',
  },
  'eu-us-mla-2003': {
    name: 'EU–US Agreement on Mutual Legal Assistance', ...union, circle: 'union-and-us', confidence: 'B',
    channel: 'Central authorities of the bilateral treaty; e-mail or fax with confirmation (Art. 7). In the US: Department of Justice, Office of International Affairs', languages: 'As the bilateral treaty says; English for the US',
  },
};
