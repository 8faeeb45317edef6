import { channel, day, ground, kind, made, postponed, recorded, signer, threshold } from '../build';
import { letters } from '../forms-of-practice';

/** European Convention on Extradition, ETS 24. */
export const coeExtradition24 = recorded({
  id: 'coe-extradition-24',
  title: 'European Convention on Extradition',
  citation: 'European Convention on Extradition (ETS 24), Paris, 13 December 1957',
  family: 'council-of-europe',
  made: made('Paris', '1957-12-13'),
  inForceFrom: day('1960-04-18'),
  parties: { model: 'ratification', text: 'Ratification or accession; open to States outside the Council of Europe.' },
  requests: [
    kind('extradition', '12'), kind('provisional-arrest', '16'), kind('wider-prosecution', '14'), kind('re-extradition', '15'), kind('transit'),
    kind('temporary-surrender', '19'), kind('property-seizure', '20', 'Hand-over of property'), kind('supplementary-information', '13'),
  ],
  channels: [
    channel('diplomatic', '12', 'Requests'),
    channel('ministries-of-justice', 'ETS 98, 5', 'Both are Parties to ETS 98'),
    channel('designated-authorities', 'CETS 212', 'Both are Parties to CETS 212: ministry of justice or the authority that was notified'),
    channel('diplomatic', '16(3)', 'Provisional arrest'),
    channel('written-trace', '16(3)', 'Provisional arrest: direct by post or telegraph, or any means that leaves a written trace'),
    channel('interpol', '16(3)', 'Provisional arrest'),
  ],
  languages: { text: 'That of either Party; the requested Party may ask for a translation into an official language of the Council of Europe of its choice.', article: '23' },
  signatories: [signer('Ministry of justice, or the diplomatic channel', '12', 'Request for extradition'), signer('Competent authority', '16', 'Provisional arrest')],
  dualCriminality: { rule: 'required', text: 'Punishable under both laws, with the penalty that Article 2 asks for.', article: '2', exemptions: [] },
  thresholds: [threshold('Maximum penalty in both laws', 1, 'years', '2'), threshold('Sentence imposed', 4, 'months', '2')],
  grounds: [{
    requests: 'all',
    grounds: [
      ground('political_offence', '3'), ground('discrimination'), ground('military_offence', '4'), ground('fiscal_offence', null, 'Changed by ETS 98'), ground('nationality', '6', 'Own nationals'),
      ground('place_of_commission', '7'), ground('pending_proceedings', '8'), ground('ne_bis_in_idem', '9'), ground('lapse_of_time', '10', 'Changed by CETS 212'),
      ground('capital_punishment', '11', 'Without an assurance'), ground('threshold', '2'), ground('documents_missing', '12'),
    ],
  }],
  postponement: [postponed('own-proceedings', '19'), postponed('sentence-being-served', '19')],
  decisionRegime: 'extradition',
  forms: ['EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ASSURANCE_LETTER', ...letters],
  confidence: 'A',
  sources: ['24'],
  notes: ['Between EU States the European arrest warrant replaces it; it is still used between EU States and other European States.'],
});
