import { applies, channel, day, ground, kind, made, recorded, signer } from '../build';

/** Regulation (EU) No 606/2013 on protection measures in civil matters. */
export const euCivilProtection6062013 = recorded({
  id: 'eu-civil-protection-606-2013',
  title: 'Regulation on mutual recognition of protection measures in civil matters',
  citation: 'Regulation (EU) No 606/2013; forms in Implementing Regulation (EU) No 939/2014',
  family: 'european-union',
  made: made(null, '2013'),
  appliesFrom: day('2015-01-11'),
  status: applies('Applies since 11 January 2015.'),
  parties: { model: 'member-states', except: ['DK'], text: 'All Member States except Denmark.' },
  requests: [kind('protection-order', '4, 5', 'Recognition of a protection measure in civil matters')],
  channels: [channel('protected-person', '4(2)')],
  languages: { text: 'Multilingual standard form in a language that the Member State addressed accepts; transliteration or translation.', article: '16' },
  signatories: [signer('Issuing authority of the Member State of origin', '5')],
  dualCriminality: { rule: 'not-required', text: 'A civil matter.', article: null, exemptions: [] },
  grounds: [{
    requests: 'all',
    grounds: [ground('public_policy', '13', 'Manifest; only on application of the person causing the risk'), ground('irreconcilable_judgment', '13', 'Only on application of the person causing the risk')],
  }],
  decisionRegime: 'reg606',
  forms: ['REG606_FORM_I', 'REG606_FORM_II'],
  confidence: 'A',
  sources: ['606'],
  notes: ['Recognition is automatic, without any procedure (Art. 4(1)). Factual elements can be adjusted (Art. 11).'],
});
