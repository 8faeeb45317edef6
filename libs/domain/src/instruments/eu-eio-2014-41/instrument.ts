import { applies, channel, day, ground, kind, made, postponed, recorded, signer, threshold } from '../build';

/** Directive 2014/41/EU: European Investigation Order. */
export const euEio201441 = recorded({
  id: 'eu-eio-2014-41',
  title: 'Directive regarding the European Investigation Order in criminal matters',
  citation: 'Directive 2014/41/EU, OJ L 130, 1.5.2014, p. 1, amended by Directives (EU) 2022/228 and (EU) 2023/2843',
  family: 'european-union',
  made: made(null, '2014'),
  appliesFrom: day('2017-05-22'),
  status: applies('To be transposed by 22 May 2017.'),
  parties: { model: 'member-states', except: ['DK', 'IE'], text: 'All Member States except Denmark and Ireland.' },
  requests: [
    kind('investigative-measure', '3', 'Any investigative measure except joint investigation teams'), kind('transfer-of-detained', '22, 23'), kind('hearing', '24, 25'), kind('bank-data', '26 to 28'),
    kind('interception', '30, 31'), kind('interception-notification', '31'), kind('covert-work', '29'), kind('controlled-delivery', '28'), kind('provisional-measure', '32'),
    kind('subscriber-information', '10(2)(e)'),
  ],
  channels: [channel('judicial-direct', '7', 'A central authority may assist'), channel('ejn-or-e-edes')],
  languages: { text: 'An official language of the executing State, or another one that it declared.', article: '5(2), 5(3)' },
  signatories: [signer('Judge, court, investigating judge or public prosecutor'), signer('Another competent authority, validated by a judge, court, investigating judge or public prosecutor')],
  dualCriminality: {
    rule: 'list-exempt', article: '11(1)(g)', text: 'A ground for refusal.',
    exemptions: [
      { text: 'Not for the offences of Annex D with a maximum of at least three years.', article: '11(1)(g)' },
      { text: 'Not for the measures that are always available.', article: '10(2)' },
    ],
  },
  thresholds: [threshold('Listed offence: maximum penalty in the issuing State', 3, 'years', '11(1)(g)')],
  grounds: [{
    requests: 'all',
    grounds: [
      ground('immunity_privilege_press', '11(1)(a)'), ground('national_security', '11(1)(b)'), ground('non_criminal_proceedings_not_available', '11(1)(c)'), ground('ne_bis_in_idem', '11(1)(d)'),
      ground('territoriality', '11(1)(e)'), ground('fundamental_rights', '11(1)(f)'), ground('dual_criminality', '11(1)(g)'), ground('measure_limited_to_offences', '11(1)(h)'),
      ground('measure_not_available', '10(5)'), ground('consent_missing', '22 to 24'),
    ],
  }],
  postponement: [postponed('own-proceedings', '15'), postponed('evidence-in-use', '15')],
  decisionRegime: 'eio',
  forms: ['EIO_ANNEX_A', 'EIO_ANNEX_B', 'EIO_ANNEX_C', 'MORE_INFORMATION_REQUEST', 'DECISION_NOTICE', 'WITHDRAWAL_NOTICE', 'EVIDENCE_TRANSMITTAL'],
  confidence: 'B',
  sources: ['EIO'],
  notes: [
    'The executing authority may choose another measure (Art. 10) and consults before refusing on most grounds (Art. 11(4)).',
    'The 90 days do not run while a ground for postponement exists, and none is needed where the evidence is already held (Art. 12(4)).',
  ],
});
