import type { BreakingRow } from './row';

/** Letters of request and the model forms. */
export const letters: readonly BreakingRow[] = [
  ['MLA-01', 'MLA_REQUEST', 'E/measures', 'no measure', { 'E/measures': [] }],
  ['MLA-02', 'MLA_REQUEST', 'E/modules', 'no answers at all', { 'E/modules': {} }],
  ['MLA-02', 'MLA_REQUEST', 'E/modules/stored_data', 'a measure without one of its answers', { 'E/modules/stored_data/legalStandard': '' }],
  ['MLA-02', 'MLA_REQUEST', 'E/modules/take_evidence', 'a measure without answers', { 'E/modules/take_evidence': undefined }],
  ['MLA-03', 'MLA_REQUEST', 'F/procedure', 'Budapest without procedure', { 'F/procedure': undefined }],
  ['MLA-03', 'MLA_REQUEST', 'F/deadline', 'Harare without a date', { 'B/basis': 'harare', 'F/urgent': false, 'F/urgencyReason': undefined, 'F/deadline': undefined }],
  ['MLA-04.a', 'MLA_REQUEST', 'C/facts', 'no date anywhere', { 'C/facts': 'Systems in Valmere were encrypted. '.repeat(20), 'C/offences/0/committedFrom': undefined, 'C/offences/1/committedFrom': undefined }],
  ['MLA-04.b', 'MLA_REQUEST', 'C/facts', 'a single sentence', { 'C/facts': 'On 2 November 2026 systems in Valmere were encrypted.' }],
  ['MLA-05', 'MLA_REQUEST', 'E/location', 'nothing says why there', { 'E/measures': ['stored_data', 'preserve_data'], 'E/location': undefined }],
  ['MLA-07', 'MLA_REQUEST', 'G/priorRequests', 'stored data that nobody preserved', { 'E/measures': ['take_evidence', 'stored_data'], 'G/priorRequests': undefined }],
  ['MLA-08', 'MLA_REQUEST', 'C/matterNature', 'minor cases are refused there', {}, { records: { deMinimisPolicy: () => true } }],
  ['MPR-01', 'MODEL_PRESERVATION', 'D/selectors', 'a range names nobody', { 'D/selectors': [{ kind: 'domain', value: 'harbour.example' }] }],
  ['MPR-01', 'MODEL_PRESERVATION', 'D/selectors', 'no identifier', { 'D/selectors': [] }],
  ['MVD-01', 'MODEL_VOLUNTARY_DISCLOSURE', 'D/categories/1', 'content', { 'D/categories': ['subscriber.identity', 'content.mailbox'] }],
  ['MVD-02', 'MODEL_VOLUNTARY_DISCLOSURE', 'D/period', 'a year and a day', { 'D/period': { from: '2025-11-01', to: '2026-11-02' } }],
  ['MED-01', 'MODEL_EMERGENCY_DISCLOSURE', 'C/imminence', 'nothing is imminent', { 'C/imminence': '' }],
  ['MED-02', 'MODEL_EMERGENCY_DISCLOSURE', 'A/supervisor', 'a supervisor without name', { 'A/supervisor/name': '' }],
  ['MED-02', 'US_EDR', 'A/base/values/A/supervisor', 'inside the base', { 'A/base/values/A/supervisor': undefined }],
  ['MEE-01', 'MODEL_MLA_EEVIDENCE', 'B/legalStandardFacts', 'content without facts', { 'B/categories': ['content.mailbox'], 'B/legalStandardFacts': undefined }],
  ['MEE-02', 'MODEL_MLA_EEVIDENCE', 'B/period', 'an open end', { 'B/period': { from: '2026-11-01' } }],
  ['MEE-03', 'MODEL_MLA_EEVIDENCE', 'B/sourceOfFacts', 'facts of last year', { 'A/base/values/C/offences/0/committedFrom': '2025-11-02', 'A/base/values/C/offences/0/committedTo': '2025-11-16', 'A/base/values/C/offences/1/committedFrom': '2026-05-01', 'A/base/values/C/offences/1/committedTo': '2026-05-23' }],
];
