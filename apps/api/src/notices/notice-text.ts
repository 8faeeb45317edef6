import { clockWords } from '@comity/domain';
import type { NoticeRecord } from '@comity/persistence';

const sentences: Readonly<Record<string, string>> = {
  'request-assigned': 'This request was assigned to you.',
  'draft-to-check': 'A draft waits for a check.',
  'draft-returned': 'Your draft was returned with a reason.',
  'approved-returned': 'What was approved was returned for correction, with a reason; nothing was sent.',
  'approval-set-aside': 'The request that you approved was returned for correction: your approval was set aside, and nothing was sent.',
  'draft-approved': 'Your draft was approved and goes out.',
  'receipt-acknowledged': 'The other authority acknowledged receipt.',
  'information-needed': 'The other authority needs more information.',
  'information-received': 'The information you asked for has arrived.',
  'preservation-effected': 'The other authority reports that preservation took effect.',
  'preservation-continues': 'The formal request has arrived: preservation goes on until it is decided.',
  'answer-received': 'The answer has arrived.',
  'request-refused': 'The other authority refused the request.',
  'request-received': 'A new request has arrived.',
  'paper-taken-over': 'A paper that came was taken over into this request.',
  'withdrawal-received': 'The other authority withdraws its request.',
  'withdrawal-acknowledged': 'The other authority acknowledged the withdrawal.',
  'withdrawal-too-late': 'The withdrawal came too late: the request had been executed.',
  'withdrawal-came-too-late': 'A withdrawal came after the request had been executed.',
  'partner-closed': 'The other authority closed its request.',
  'standard-document-issued': 'A standard document was issued in this request.',
  'paper-withdrawn': 'A paper of this request was withdrawn.',
  'partner-paper-withdrawn': 'The other authority withdrew a paper that it had sent: it counts no longer.',
  'clock-changed': 'A date of this request has changed: its ledger says why.',
  'message-noted': 'A message arrived that changes nothing at this stage.',
};

/** What happened to a clock, said after its name. */
const ofClock: Readonly<Record<string, string>> = {
  'clock-officer': 'is due soon', 'clock-supervisor': 'is critical', 'clock-head': 'is overdue', 'clock-moved': 'has a new date: the law that your agency has adopted changed',
  'clock-without-ground': 'has no ground any more in the law that your agency has adopted: check whether it still runs',
};

/** Why a paper could not be signed, after its code, and what helps. */
const notSigned: Readonly<Record<string, string>> = {
  KEY_MISSING: 'the key of your agency is missing. An administrator puts it back',
  KEY_FILE_OPEN: 'others on the computer could read the key of your agency. An administrator protects it or has a new one made',
  PASSWORD_WRONG: 'the password does not open the key of your agency. An administrator corrects it',
  KEY_NOT_READABLE: 'the key of your agency cannot be read. An administrator replaces it',
  KEY_TOO_WEAK: 'the key of your agency is of a kind that must not sign any more. An administrator replaces it',
  KEY_NOT_OF_CERTIFICATE: 'key and certificate of your agency do not belong together. An administrator corrects it',
  CERTIFICATE_NOT_READABLE: 'a certificate of your agency cannot be read. An administrator replaces it',
  CERTIFICATE_NOT_VALID: 'the certificate of your agency has expired or is not valid yet. An administrator renews it',
  CERTIFICATE_NOT_TRUSTED: 'the certificate of your agency does not come from an issuer that is trusted. An administrator corrects it',
  TIME_STAMP_AWAY: 'the time stamping authority does not answer. It is asked again every minute',
  TIME_STAMP_REFUSED: 'the time stamping authority refused. An administrator asks there',
  TIME_STAMP_WRONG: 'the time stamping authority answered wrongly. An administrator asks there',
};

/** What of an approved text cannot be printed, after its code. */
const notMade: Readonly<Record<string, string>> = {
  CHARACTER_NOT_PRINTABLE: 'its text has a character that no typeface has',
  DOCUMENT_TOO_LONG: 'its text is too long',
};

/** English sentence of a notice; it never holds case content. */
export function noticeText({ code, params, side }: Pick<NoticeRecord, 'code' | 'params' | 'side'>): string {
  if (code === 'paper-not-made' && params['why'] === 'NO_NAME') return 'The paper is not made yet, and nothing is sent. It is tried again every minute and then goes out by itself; an administrator finds the reason in the log of the worker. It can also be returned for correction.';
  if (code === 'paper-not-made') return `The paper cannot be made and nothing is sent: ${notMade[String(params['why'])] ?? 'its text cannot be printed'}. Whoever approved it, a supervisor or the head of the authority returns it for correction; nothing is lost.`;
  if (code === 'paper-not-signed') return `The paper is not sent yet: ${notSigned[String(params['why'])] ?? 'it could not be signed. An administrator finds the reason in the log of the worker'}. It is tried again every minute and then goes out by itself.`;
  if (code === 'clock-moved' && Number(params['clocks']) > 1) return `${String(params['clocks'])} dates have moved: the law that your agency has adopted changed.`;
  const said = ofClock[code];
  if (said !== undefined) return `“${clockWords(side, String(params['clock']), null).label}” ${said}.`;
  return sentences[code] ?? 'Something changed in this request.';
}
