import { channel, day, ground, kind, made, postponed, recorded, signer, threshold } from '../build';
import { letters } from '../forms-of-practice';

/** Convention on Cybercrime, ETS 185. */
export const coeBudapest185 = recorded({
  id: 'coe-budapest-185',
  title: 'Convention on Cybercrime',
  citation: 'Convention on Cybercrime (ETS 185), Budapest, 23 November 2001',
  family: 'council-of-europe',
  made: made('Budapest', '2001-11-23'),
  inForceFrom: day('2004-07-01'),
  parties: { model: 'ratification', text: 'Ratification or accession. 75 Parties in June 2024.' },
  requests: [
    kind('assistance', '25, 27'), kind('preservation', '29'), kind('traffic-disclosure', '30'), kind('stored-data', '31'), kind('subscriber-information', '31'),
    kind('real-time-traffic', '33'), kind('interception', '34'), kind('spontaneous-information', '26'), kind('contact-24-7', '35'),
    kind('extradition', '24', 'Extradition for offences of the Convention'),
  ],
  channels: [
    channel('of-the-other-treaty', '25, 27', 'A treaty on assistance or extradition is in force between the two'),
    channel('central-authorities', '27(2)', 'No such treaty'),
    channel('judicial-direct', '27(9)', 'Urgency, with a copy through the central authorities'),
    channel('interpol', '27(9)', 'Urgency'),
    channel('contact-points-24-7', '35', 'Immediate technical help and preservation'),
    channel('fast-means', '25(3)', 'Urgency; formal confirmation where it is asked for'),
  ],
  languages: { text: 'No rule: the other treaty, or what the Party declared.', article: null },
  signatories: [signer('Contact point of day and night, or competent authority', null, 'Preservation'), signer('Authority for mutual assistance', null, 'Assistance')],
  dualCriminality: {
    rule: 'conduct', text: 'Judged by the conduct, whatever the name or category of the offence.', article: '25(5)',
    exemptions: [
      { text: 'Preservation: not required.', article: '29(3)' },
      { text: 'Preservation: may be required by a Party that reserved it for offences other than those of Articles 2 to 11.', article: '29(4)' },
    ],
  },
  thresholds: [threshold('Extradition: maximum penalty in both States', 1, 'years', '24(1)')],
  grounds: [
    {
      requests: ['preservation', 'traffic-disclosure'],
      grounds: [
        ground('political_offence', '29(5)'), ground('sovereignty_security_public_order', '29(5)'),
        ground('dual_criminality', '29(4)', 'Only where the Party reserved it'),
      ],
    },
    {
      requests: ['assistance', 'stored-data', 'subscriber-information', 'real-time-traffic', 'interception'],
      grounds: [
        ground('political_offence', '27(4)(a)', 'Where no other treaty applies'), ground('sovereignty_security_public_order', '27(4)(b)', 'Where no other treaty applies'),
        ground('domestic_law_ground', '25(4)', 'Not solely because the offence is fiscal'), ground('dual_criminality', '25(5)'),
      ],
    },
  ],
  postponement: [postponed('own-proceedings', '27(5)')],
  decisionRegime: 'budapest',
  forms: ['COE_TCY_PRESERVATION_29_30', 'COE_TCY_MLA_SUBSCRIBER_31', 'MLA_REQUEST', 'MODEL_MLA_EEVIDENCE', ...letters],
  confidence: 'A',
  sources: ['185'],
  notes: [
    'Partial or conditional help is discussed before refusing or postponing (Art. 27(6)).',
    'Can be the basis for extradition where a Party asks for a treaty (Art. 24(3)); who refuses for nationality or jurisdiction submits the case for prosecution when asked (Art. 24(6)).',
    'The 90 days of Article 16 bind the holder under domestic law; the 60 days of Article 29 are a floor between States. There is no maximum for Article 29 in the treaty.',
  ],
});
