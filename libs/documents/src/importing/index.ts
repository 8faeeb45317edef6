export { checkImport, type ImportCheck } from './check-import';
export { fieldDifferences, type ImportDifference } from './field-differences';
export { ChoiceError, differenceId, supplementOf, takenOver, type Choice, type Supplement } from './take-over';
export type { Unit } from './units';
