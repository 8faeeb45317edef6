import type { ClockFailure, ClockResult } from '@comity/domain';
import type { OracleAnswer } from './oracle/oracle';

export type EngineAnswer = { readonly answer: ClockResult } | { readonly error: ClockFailure };

/** Codes that the contract of the command names; a fault it has no code for may be refused by any. */
const NAMED = [
  'LOCAL_TIME_AMBIGUOUS', 'START_NEEDS_TIME', 'EXTENSION_NOT_ALLOWED', 'EVENT_BEFORE_START', 'EVENT_OUT_OF_ORDER', 'EVENT_UNKNOWN', 'UNKNOWN_FACT',
  'FACT_NEEDED', 'LIMIT_UNKNOWN', 'LIMIT_HAS_NO_NUMBER', 'ZONE_UNKNOWN', 'STATE_UNKNOWN', 'AMOUNT_NOT_ACCEPTABLE',
];

export const told = (engine: EngineAnswer): string => {
  if ('error' in engine) return JSON.stringify({ error: engine.error.code });
  const { outcome, due, actBy, reason } = engine.answer;
  return JSON.stringify({ outcome, due, actBy, reason });
};

/** Whether the engine says what the oracle says; where several faults or reasons hold at once, one of them. */
export function agree(engine: EngineAnswer, oracle: OracleAnswer): boolean {
  if ('error' in oracle) {
    return 'error' in engine && (oracle.errors.some((code) => !NAMED.includes(code)) || oracle.errors.includes(engine.error.code));
  }
  if ('error' in engine) return false;
  const { outcome, due, actBy, reason } = engine.answer;
  if (oracle.outcome === 'rejected') return outcome === 'rejected' && due === null && actBy === null && oracle.reasons.includes(reason ?? '');
  return outcome === oracle.outcome && due === oracle.due && actBy === oracle.actBy && reason === null;
}
