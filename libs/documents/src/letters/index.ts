export type { ClockFacts, ClockLedgerLine } from './clock-facts';
export { renderClockSheet, type ClockSheetOrder } from './clock-sheet';
export { renderClosureLetter, type ClosureOrder } from './closure-letter';
export { renderCustodyList, type CustodyListOrder, type CustodyOfFile } from './custody-list';
export type { OwnHead } from './letter';
export { NoSilenceError, renderProofOfSilence, type ReceivedMessage, type SentMessage, type SilenceOrder } from './proof-of-silence';
