export type { ClockFacts, ClockLedgerLine } from './clock-facts';
export { renderClockSheet, type ClockSheetOrder } from './clock-sheet';
export { renderClosureLetter, type ClosureOrder } from './closure-letter';
export { NoSilenceError, renderProofOfSilence, type SentMessage, type SilenceOrder } from './proof-of-silence';
