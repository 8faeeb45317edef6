import { exampleCase } from '../examples';
import type { BreakingRow } from './row';

const record = exampleCase('CUSTODY_RECORD', 'complete').document;

/** Protection orders, evidence and replies. */
export const protectionAndEvidence: readonly BreakingRow[] = [
  ['EPO-01', 'EPO_ANNEX_I', 'g/restrictions', 'no restriction', { 'g/restrictions': [] }],
  ['EPO-02', 'EPO_ANNEX_I', 'e/measureEnforceableOn', 'not enforceable', { 'e/measureEnforceableOn': undefined }],
  ['EPO-02', 'EPO_ANNEX_I', 'e/measureEnforceableOn', 'enforceable tomorrow', { 'e/measureEnforceableOn': '2026-11-21' }],
  ['EPO-03', 'EPO_ANNEX_I', 'g/places', 'places that are not named', { 'g/places': [] }],
  ['EPO-03', 'EPO_ANNEX_I', 'g/distance', 'a distance that is not said', { 'g/distance': '' }],
  ['EPO-05', 'EPO_ANNEX_I', 'g/duration', 'the last thirty days', { 'g/duration': '2026-12-21' }],
  ['EPO-05', 'EPO_ANNEX_I', 'g/duration', 'two months, of which half are over', { 'g/duration': 'P2M' }],
  ['EPO-06', 'EPO_ANNEX_I', 'a/executingState', 'Denmark takes no part', { 'a/executingState': 'DK' }],
  ['R606-01', 'REG606_FORM_I', '13/broughtToNotice', 'nobody told the person', { '13/broughtToNotice': false }],
  ['R606-01', 'REG606_FORM_I', '13/servedInTime', 'default without service', { '13/procedureKind': 'default_of_appearance', '13/servedInTime': false }],
  ['R606-01', 'REG606_FORM_I', '13/rightToChallenge', 'ex parte without a right', { '13/procedureKind': 'ex_parte', '13/rightToChallenge': false }],
  ['R606-02.a', 'REG606_FORM_I', '11-12/recognitionExpires', 'a day more than twelve months', { '11-12/recognitionExpires': '2027-11-21' }],
  ['R606-02.a', 'REG606_FORM_I', '11-12/recognitionExpires', 'longer than the measure', { '11-12/durationContact': 'P6M', '11-12/durationPlaces': 'P6M', '11-12/durationApproach': 'P6M' }],
  ['R606-03', 'REG606_FORM_I', '10/distanceMetres', 'no distance', { '10/distanceMetres': undefined }],
  ['R606-04', 'REG606_FORM_I', '8/protectedNotificationAddress', 'the place itself is told', { '8/protectedNotificationAddress': '12, RUE du Marché-aux-Poissons; 00000 Kerlann – France' }],
  ['COC-01', 'CUSTODY_RECORD', 'D/1', 'sent and never received', { 'D/2/eventKind': 'stored' }],
  ['COC-02', 'CUSTODY_RECORD', 'D/1/eventAt', 'before the row above', { 'D/1/eventAt': '2026-11-16T09:30:00+01:00' }],
  ['COC-02', 'CUSTODY_RECORD', 'D/0/eventAt', 'before the acquisition', { 'C/acquiredAt': '2026-11-16T09:41:00+01:00' }],
  ['COC-03', 'CUSTODY_RECORD', 'D/2/hashCheck', 'another hash, nothing recorded', { 'D/2/hashCheck': `SHA-256 ${'a'.repeat(64)}`, 'D/2/eventChanges': undefined, 'C/changes': undefined }],
  ['COC-04', 'CUSTODY_RECORD', 'D/2/eventAt', 'four days on the way', { 'D/2/eventAt': '2026-11-20T14:00:00+01:00' }],
  ['COC-05', 'CUSTODY_RECORD', 'B/kind', 'a production without certificate', {}, { context: { attachments: [{ title: 'Photograph', kind: 'photo' }] } }],
  ['TRM-01', 'EVIDENCE_TRANSMITTAL', 'B/items', 'an item without hash', { 'B/items': 'VA-14, production of the provider' }],
  ['TRM-02', 'EVIDENCE_TRANSMITTAL', 'B/items', 'an item still in custody', {}, { context: { linkedDocuments: [{ document: record }] } }],
  ['DEC-01', 'DECISION_NOTICE', 'B/grounds/0', 'a ground of another regime', { 'B/grounds': ['torture_risk'] }],
  ['DEC-02', 'DECISION_NOTICE', 'B/reasons', 'a refusal without reasons', { 'B/reasons': '' }],
];
