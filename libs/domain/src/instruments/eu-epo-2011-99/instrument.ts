import { applies, channel, day, ground, kind, made, recorded, signer } from '../build';

/** Directive 2011/99/EU: European protection order. */
export const euEpo201199 = recorded({
  id: 'eu-epo-2011-99',
  title: 'Directive on the European protection order',
  citation: 'Directive 2011/99/EU, amended by Directive (EU) 2023/2843',
  family: 'european-union',
  made: made(null, '2011'),
  appliesFrom: day('2015-01-11'),
  status: applies('To be transposed by 11 January 2015.'),
  parties: { model: 'member-states', except: ['DK', 'IE'], text: 'All Member States except Denmark and Ireland.' },
  requests: [kind('protection-order', '5, 6', 'Recognition of a protection measure in criminal matters')],
  channels: [channel('judicial-direct', '8', null, 'Directly between the competent authorities')],
  languages: { text: 'An official language of the executing State.', article: '17' },
  signatories: [signer('Competent authority of the issuing State, asked by the protected person in either State', '6')],
  dualCriminality: { rule: 'may-be-required', text: 'A ground for refusal: the act is not an offence in the executing State.', article: '10', exemptions: [] },
  grounds: [{
    requests: 'all',
    grounds: [
      ground('incomplete_after_request', '10'), ground('article_5_not_met', '10'), ground('not_an_offence', '10'), ground('amnesty', '10'), ground('immunity', '10'), ground('time_barred', '10'),
      ground('ne_bis_in_idem', '10'), ground('age', '10'), ground('territoriality', '10'),
    ],
  }],
  decisionRegime: 'epo',
  forms: ['EPO_ANNEX_I', 'EPO_ANNEX_II', 'ACK_RECEIPT', 'MORE_INFORMATION_REQUEST', 'DECISION_NOTICE', 'WITHDRAWAL_NOTICE'],
  confidence: 'B',
  sources: ['EPO'],
  notes: [
    'Measures: no entry to places, no contact, no approach (Art. 5). The executing State adopts what its own law offers in a similar case (Art. 9).',
    'The person causing danger must have been heard or given a chance to contest (Art. 6(4)).',
  ],
});
