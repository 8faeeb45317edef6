import { channel, kind, recorded, signer, status, threshold } from '../build';

/** Executive agreements under 18 U.S.C. 2523: direct orders to providers. No time limits. */
export const usCloudAgreements = recorded({
  id: 'us-cloud-agreements',
  title: 'Executive agreements on access to electronic data',
  citation: 'Agreements under 18 U.S.C. § 2523: US-UK, in force 3 October 2022; US-Australia, in force 31 January 2024',
  family: 'united-states',
  status: status('in-force', 'US-UK in force since 3 October 2022, US-Australia since 31 January 2024.', 'On between the two, no clocks; check the text of the agreement.'),
  parties: { model: 'one-with-each', state: 'US', others: ['GB', 'AU'], text: 'The United States with the United Kingdom, and with Australia.' },
  requests: [kind('data-production', '2523(b)(4)(D)', 'Order to a provider of the other country'), kind('interception', '2523(b)(4)(D)')],
  channels: [channel('provider-direct', '2523(b)(4)(D)')],
  languages: { text: 'English, or as the agreement says.', article: null },
  signatories: [signer('Issuing authority, reviewed and certified by the designated authority', 'US-UK, 5')],
  thresholds: [threshold('Serious crime under the US-UK agreement: maximum penalty', 3, 'years', 'US-UK')],
  forms: ['CLOUD_ACT_ORDER'],
  confidence: 'C',
  sources: ['2523'],
  notes: ['No fixed period for the answer; steps of objection by the provider and consultation without numbers.', 'The target may be neither in the other country nor its national.'],
});
