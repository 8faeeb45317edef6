import { clockWords } from '@comity/domain';
import type { NoticeRecord } from '@comity/persistence';

const sentences: Readonly<Record<string, string>> = {
  'request-assigned': 'This request was assigned to you.',
  'draft-to-check': 'A draft waits for a check.',
  'draft-returned': 'Your draft was returned with a reason.',
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
  'clock-changed': 'A date of this request has changed: its ledger says why.',
  'message-noted': 'A message arrived that changes nothing at this stage.',
};

/** What happened to a clock, said after its name. */
const ofClock: Readonly<Record<string, string>> = {
  'clock-officer': 'is due soon', 'clock-supervisor': 'is critical', 'clock-head': 'is overdue', 'clock-moved': 'has a new date: the law that your agency has adopted changed',
  'clock-without-ground': 'has no ground any more in the law that your agency has adopted: check whether it still runs',
};

/** English sentence of a notice; it never holds case content. */
export function noticeText({ code, params, side }: Pick<NoticeRecord, 'code' | 'params' | 'side'>): string {
  if (code === 'clock-moved' && Number(params['clocks']) > 1) return `${String(params['clocks'])} dates have moved: the law that your agency has adopted changed.`;
  const said = ofClock[code];
  if (said !== undefined) return `“${clockWords(side, String(params['clock']), null).label}” ${said}.`;
  return sentences[code] ?? 'Something changed in this request.';
}
