import { applies, channel, day, ground, kind, made, recorded, signer, threshold } from '../build';

/** Regulation (EU) 2023/1543: European production and preservation orders to service providers. */
export const euEEvidence20231543 = recorded({
  id: 'eu-e-evidence-2023-1543',
  title: 'Regulation on European Production Orders and European Preservation Orders',
  citation: 'Regulation (EU) 2023/1543, OJ L 191, 28.7.2023, p. 118; Implementing Regulation (EU) 2025/1550; Directive (EU) 2023/1544',
  family: 'european-union',
  made: made(null, '2023'),
  inForceFrom: day('2023-08-17'),
  appliesFrom: day('2026-08-18'),
  status: {
    ...applies('Applies since 18 August 2026; the decentralised IT system is mandatory since 28 July 2026.'),
    engine: 'On; certificates issued before 18 August 2026 are refused; not for Denmark.',
  },
  parties: {
    model: 'member-states', except: ['DK'],
    text: 'All Member States except Denmark; Ireland takes part. Providers that offer services in the Union, wherever they are established; one seated in Denmark or outside the Union names an addressee in a participating State.',
  },
  requests: [
    kind('data-production', '5', 'European Production Order, sent as a certificate (EPOC, Annex I)'), kind('preservation', '6', 'European Preservation Order, sent as a certificate (EPOC-PR, Annex II)'),
  ],
  channels: [
    channel('provider-direct', '7', null, 'Directly to the designated establishment or legal representative of the provider'),
    channel('decentralised-it-system', '19'),
    channel('other-secure-means', '19', 'The system cannot be used'),
    channel('provider-direct', '7(2)', 'Emergency, and the addressee does not react', 'Any other establishment of the provider'),
  ],
  languages: { text: 'One accepted by the addressee or, if none is named, by the Member State of the addressee; the copy for the enforcing authority in a language its State accepts.', article: '9(4), 27' },
  signatories: [
    signer('Judge, court or investigating judge', '4', 'All data, and preservation'),
    signer('Public prosecutor', '4', 'Subscriber data, data only for identifying the user, and preservation'),
    signer('Another competent authority, validated by one that may issue', '4', 'What the validating authority may issue'),
    signer('Another competent authority without prior validation, validated within 48 hours', '4(5)', 'Emergency: subscriber and identification data, and preservation'),
  ],
  dualCriminality: {
    rule: 'list-exempt', article: '12(1)(d)', text: 'A ground of the enforcing authority only.',
    exemptions: [{ text: 'Not for offences of Annex IV with a maximum of at least three years.', article: '12(1)(d)' }],
  },
  thresholds: [
    threshold('Traffic data other than for identification, and content: maximum penalty, or a listed cyber, child-abuse, payment or terrorism offence', 3, 'years', '5'),
    threshold('Execution of a sentence: length of the sentence', 4, 'months', '5'),
  ],
  grounds: [
    {
      requests: ['data-production'],
      grounds: [
        ground('immunity_privilege_press', '12(1)'), ground('fundamental_rights', '12(1)', 'Manifest breach'), ground('ne_bis_in_idem', '12(1)'), ground('dual_criminality', '12(1)(d)', 'Outside Annex IV'),
        ground('incomplete_or_manifestly_wrong', '10(6)', 'Raised by the provider'), ground('de_facto_impossibility_or_manifest_error', '10(7)', 'Raised by the provider'),
        ground('third_country_conflict', '17', 'Raised by the provider'),
        ground('not_valid_authority', '16(4)', 'At the stage of enforcement'), ground('offence_not_covered', '16(4)', 'At the stage of enforcement'),
        ground('data_not_stored', '16(4)', 'At the stage of enforcement'), ground('service_not_covered', '16(4)', 'At the stage of enforcement'),
      ],
    },
    {
      requests: ['preservation'],
      grounds: [
        ground('incomplete_or_manifestly_wrong', '11(5)', 'Raised by the provider'), ground('not_valid_authority', '16(5)', 'At the stage of enforcement'),
        ground('de_facto_impossibility_or_manifest_error', '16(5)', 'At the stage of enforcement'), ground('data_not_stored', '16(5)', 'At the stage of enforcement'),
        ground('service_not_covered', '16(5)', 'At the stage of enforcement'), ground('immunity_privilege_press', '16(5)', 'At the stage of enforcement'),
      ],
    },
  ],
  decisionRegime: 'epoc',
  forms: ['EPOC_ANNEX_I', 'EPOC_PR_ANNEX_II', 'EPOC_ANNEX_III', 'EPOC_ANNEX_V', 'EPOC_ANNEX_VI', 'DECISION_NOTICE', 'WITHDRAWAL_NOTICE'],
  confidence: 'A',
  sources: ['1543'],
  notes: [
    'The enforcing authority is notified at the same time for traffic and content data, unless offence and person both belong to the issuing State (Art. 8); that suspends, except in an emergency.',
    'Not usable to serve the request of a third State (Art. 2(4)).',
    'Penalty for providers: up to 2 % of worldwide turnover (Art. 15).',
    'Subscriber data, identification data and preservation: all offences (Arts 5, 6).',
    'The periods of Article 17 are counted under the law of the issuing authority (Art. 17(9)), all others under Regulation 1182/71.',
    'The 10 days of the provider and those of the enforcing authority start at different receipts: the one of the provider can come first.',
  ],
});
