import { exampleCase } from '../examples';
import type { BreakingRow } from './row';

const letter = exampleCase('US_2703F_LETTER', 'complete').document;
const first = { ...letter, values: { ...letter.values, A: { ...letter.values['A'], status: 'new', date: '2026-08-21' } } };

/** Extradition, assurances, the Second Protocol, providers in the United States. */
export const surrenderAndProviders: readonly BreakingRow[] = [
  ['EXT-01', 'EXTRADITION_REQUEST', 'D/judgment', 'a conviction without the judgment', { 'D/judgment': undefined }],
  ['EXT-01', 'EXTRADITION_REQUEST', 'D/warrant', 'an accused without a warrant', { 'B/status': 'accused', 'D/warrant': undefined }],
  ['EXT-02', 'EXTRADITION_REQUEST', 'C/offences', 'eleven months', { 'C/offences/0/maxPenaltyMonths': 11 }],
  ['EXT-04', 'EXTRADITION_REQUEST', 'B/person/nationalities', 'a national of the requested State', { 'B/person/nationalities': ['BE', 'GE'] }],
  ['PAR-01', 'PROVISIONAL_ARREST_REQUEST', 'D/extraditionFollows', 'no request will follow', { 'D/extraditionFollows': false }],
  ['PAR-02', 'PROVISIONAL_ARREST_REQUEST', 'C/documentExists', 'no warrant', { 'C/documentExists': undefined }],
  ['ASR-01', 'ASSURANCE_LETTER', 'A/assurances', 'a kind without text', { 'A/kinds': ['retrial_after_absence', 'detention_conditions', 'fair_trial'] }],
  ['ASR-02', 'ASSURANCE_LETTER', 'B/issuer/kind', 'a court binds nobody else', { 'B/issuer/kind': 'court' }],
  ['A7-01.a', 'AP2_ART7_ORDER', 'A/categories/0', 'traffic data', { 'A/categories': ['traffic.internet.routing'] }],
  ['A7-01.b', 'AP2_ART7_ORDER', 'A/categories', 'IP data that are excluded', { 'A/categories': ['identification_only.other'] }, { records: { accessNumbersExcluded: () => true } }],
  ['A7-02', 'AP2_ART7_ORDER', 'C/factsSummary', 'a Party to be notified without facts', { 'C/factsSummary': undefined }, { records: { notificationRequired: () => true } }],
  ['A7-04', 'AP2_ART7_ORDER', 'A/serviceProvider', 'a Party that reserved Article 7', {}, { records: { article7Reserved: () => true } }],
  ['A8-01', 'AP2_ART8_REQUEST', 'A/categories/0', 'content', { 'A/categories': ['content.mailbox'] }],
  ['A9-02', 'AP2_ART9_EMERGENCY', 'A', 'a request is asked for afterwards', {}, { records: { assistanceAskedAfterwards: () => true } }],
  ['A10-01', 'AP2_ART10_EMERGENCY_MLA', 'A/emergencyFacts', 'no emergency', { 'A/emergencyFacts': '' }],
  ['F27-01', 'US_2703F_LETTER', 'B/retrospectiveOnly', 'not ticked', { 'B/retrospectiveOnly': false }],
  ['F27-03', 'US_2703F_LETTER', 'A/status', 'renewed after ninety-one days', {}, { context: { linkedDocuments: [{ document: first }] } }],
  ['EDR-01', 'US_EDR', 'A/dangerKind', 'no danger', { 'A/dangerKind': [] }],
  ['EDR-02', 'US_EDR', 'A/statute', 'content without (b)(8)', { 'A/statute': ['2702_c_4'], 'A/base/values/D/categories': ['content.message_log'] }],
  ['CLD-01', 'CLOUD_ACT_ORDER', 'A/selectors', 'a domain is nobody', { 'A/selectors': [{ kind: 'domain', value: 'harbour.example' }] }],
  ['CLD-02', 'CLOUD_ACT_ORDER', 'A/independentReview', 'nobody reviews', { 'A/independentReview': ' ' }],
  ['CLD-03', 'CLOUD_ACT_ORDER', 'A/interceptionDuration', 'interception without end', { 'A/interceptionDuration': undefined }],
  ['CLD-03', 'CLOUD_ACT_ORDER', 'A/lessIntrusive', 'interception without need', { 'A/lessIntrusive': undefined }],
  ['CLD-04', 'CLOUD_ACT_ORDER', 'A/targetingStatement', 'it targets a person there', { 'A/targetingStatement': false }],
];
