export { instruments } from './all';
export * from './channels';
export * from './cite';
export { groundLabels } from './coe-budapest-185/ground-labels';
export type { DecisionRegime } from './decision-regimes';
export { euMemberStates } from './eu-member-states';
export { formsOfNationalLaw, letters } from './forms-of-practice';
export * from './grounds';
export * from './instrument';
export * from './kinds-of-form';
export * from './lapse';
export * from './limit-codes';
export * from './limit-registry';
export * from './limit-summary';
export * from './limit-words';
export { limitRows } from './limit-rows';
export { modifiers } from './modifiers';
export { nationalRules } from './national-rules';
export * from './owed-by';
export type { PartiesModel } from './parties-model';
export * from './profiles';
export * from './registry';
export * from './request-kinds';
export * from './sources';
export * from './start-events';
export * from './status';
export * from './summary';
export type { InstrumentStatus, StatusCode } from './status-code';
export type {
  ActByRule, Amount, ClockEventType, Confidence, CountingProfile, Extension, FactIs, FactName, Gate, LimitBasis, LimitKind, LimitModifier,
  LimitRow, LimitUnit, Pause, RollRule, StartEventCode,
} from './limit';
