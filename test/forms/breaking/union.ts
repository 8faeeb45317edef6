import { exampleCase } from '../examples';
import type { BreakingRow } from './row';

const extension = exampleCase('EPOC_ANNEX_VI', 'complete').document;
const earlier = { ...extension, values: { ...extension.values, D: { signature: { name: 'A', post: 'P', date: '2026-10-01', method: 'handwritten' } } } };
const judgeless = { 'I/authorityType': 'public_prosecutor', 'J/validatorType': 'public_prosecutor' };

/** Investigation, production and preservation orders, arrest warrant. */
export const union: readonly BreakingRow[] = [
  ['EIO-01', 'EIO_ANNEX_A', 'L/mainContact', 'validation without contact', { 'L/mainContact': undefined }],
  ['EIO-01', 'EIO_ANNEX_A', 'L/validatorSignature', 'a finished order without the validator', { 'L/validatorSignature': undefined }],
  ['EIO-02', 'EIO_ANNEX_A', 'H/h7Method', 'interception without method', { 'H/h7Method': undefined }],
  ['EIO-02', 'EIO_ANNEX_A', 'H/h3LiftDate', 'neither of two dates', { 'H/h3LiftDate': undefined, 'H/h3FollowUpDate': undefined }],
  ['EIO-03', 'EIO_ANNEX_A', 'G/categories', 'the list without a category', { 'G/categories': [] }],
  ['EIO-03', 'EIO_ANNEX_A', 'G/offences/1/maxPenaltyMonths', 'the list below three years', { 'G/offences/1/maxPenaltyMonths': 35 }],
  ['EIO-04', 'EIO_ANNEX_A', 'A/executingState', 'Ireland takes no part', { 'A/executingState': 'IE' }],
  ['EIO-05', 'EIO_ANNEX_A', 'H/h2AccusedConsent', 'no consent', { 'H/h2AccusedConsent': false }],
  ['EIO-07', 'EIO_ANNEX_A', 'C/measures', 'advice on coercive measures', {}],
  ['EIOB-01', 'EIO_ANNEX_B', 'E/signature/date', 'eight days after reception', { 'A/dateReceived': '2026-11-11' }],
  ['EIOB-02', 'EIO_ANNEX_B', 'B/receivingAuthority/fileReference', 'no reference', { 'B/receivingAuthority/fileReference': undefined }],
  ['EIOC-01', 'EIO_ANNEX_C', 'B/endsOn', 'an end before the start', { 'B/endsOn': '2026-11-22' }],
  ['EPOC-01', 'EPOC_ANNEX_I', 'I/authorityType', 'content without a judge', judgeless],
  ['EPOC-01', 'EPOC_ANNEX_I', 'I/authorityType', 'a prosecutor validates content', { 'J/validatorType': 'public_prosecutor' }],
  ['EPOC-02', 'EPOC_ANNEX_I', 'J', 'no validator', { 'J/validator': undefined }],
  ['EPOC-02', 'EPOC_ANNEX_I', 'J', 'nothing of section J and no name in A', { J: undefined, 'A/validatingAuthorityName': undefined, 'A/validatingFileNumber': undefined }],
  ['EPOC-03', 'EPOC_ANNEX_I', 'G/thresholdGrounds', 'content without a ground', { 'G/thresholdGrounds': undefined }],
  ['EPOC-04', 'EPOC_ANNEX_I', 'K/notified', 'content without notification', { 'K/notified': false }],
  ['EPOC-05', 'EPOC_ANNEX_I', 'C/deadline', 'ten days without notification, yet notified', { 'C/deadline': 'ten_days_no_notification' }],
  ['EPOC-07', 'EPOC_ANNEX_I', 'C/deadlineInfo', 'an emergency without reasons', { 'C/deadlineInfo': undefined }],
  ['EPOC-07', 'EPOC_ANNEX_I', 'C/emergencyKind', 'an emergency without kind', { 'C/emergencyKind': undefined }],
  ['EPOC-08', 'EPOC_ANNEX_I', 'G/processorReason', 'a processor without reason', { 'G/processorReason': undefined }],
  ['EPOC-10', 'EPOC_ANNEX_I', 'E/selectors', 'an IP address names no user', { 'E/selectors/0': undefined }],
  ['EPOC-12', 'EPOC_ANNEX_I', 'B/addressee', 'a provider at home', {}, { context: { requestedState: 'BE' } }],
  ['EPR-01', 'EPOC_PR_ANNEX_II', 'G', 'no validator', { 'G/validator': undefined }],
  ['EPR-01', 'EPOC_PR_ANNEX_II', 'G', 'nothing of section G and no name in A', { G: undefined, 'A/validatingAuthorityName': undefined, 'A/validatingFileNumber': undefined }],
  ['EP3-01', 'EPOC_ANNEX_III', 'D/reasons', 'no reason', { 'D/reasons': [] }],
  ['EP3-02', 'EPOC_ANNEX_III', 'E/whyConflict', 'a conflict that is not explained', { 'E/whyConflict': undefined }],
  ['EP3-03', 'EPOC_ANNEX_III', 'H/signature/date', 'eleven days after receipt', { 'B/dateIssued': '2026-11-08', 'B/dateReceived': '2026-11-08' }],
  ['EP5-01', 'EPOC_ANNEX_V', 'D/signature/date', 'not extended, after sixty days', { 'C/extended': false }, { context: { linkedDocuments: exampleCase('EPOC_ANNEX_V', 'complete').context.linkedDocuments!.map((one) => ({ ...one, receivedAt: '2026-09-20' })) } }],
  ['EP5-02', 'EPOC_ANNEX_V', 'C/prFileNumber', 'an order that is not linked', {}, { context: { linkedDocuments: [] } }],
  ['EP6-01', 'EPOC_ANNEX_VI', 'C/prFileNumber', 'a second extension', {}, { context: { linkedDocuments: [{ document: earlier }] } }],
  ['EP6-02', 'EPOC_ANNEX_VI', 'D/signature/date', 'on the sixty-first day', { 'C/prIssuedOn': '2026-09-20', 'C/prTransmittedOn': '2026-09-20' }, { context: { linkedDocuments: [] } }],
  ['EAW-01.a', 'EAW_FORM', 'e/offences/0/maxPenaltyMonths', 'eleven months for prosecution', { 'b/enforceableJudgment': undefined, 'e/offences/0/maxPenaltyMonths': 11 }],
  ['EAW-01.b', 'EAW_FORM', 'c/imposedSentence', 'three months imposed', { 'c/imposedSentence': 'P3M' }],
  ['EAW-02', 'EAW_FORM', 'e/offenceCount', 'two said, one listed', { 'e/offenceCount': 2 }],
  ['EAW-03', 'EAW_FORM', 'b/nationalWarrant', 'no national decision', { 'b/nationalWarrant': undefined, 'b/enforceableJudgment': undefined }],
  ['EAW-04', 'EAW_FORM', 'd/noRetrialReason', 'a judgment in absence', { 'd/noRetrialReason': undefined }],
  ['EAW-05', 'EAW_FORM', 'e/offences/0/maxPenaltyMonths', 'a listed category at thirty-five months', { 'e/offences/0/maxPenaltyMonths': 35 }],
];
