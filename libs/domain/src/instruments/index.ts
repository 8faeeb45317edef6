export * from './instrument';
export * from './lapse';
export * from './limit-registry';
export { limitRows } from './limit-rows';
export { modifiers } from './modifiers';
export { nationalRules } from './national-rules';
export * from './owed-by';
export * from './registry';
export * from './start-events';
export type {
  ActByRule, Amount, ClockEventType, Confidence, CountingProfile, Extension, FactIs, FactName, Gate, LimitBasis, LimitKind, LimitModifier,
  LimitRow, LimitUnit, Pause, RollRule, StartEventCode,
} from './limit';
