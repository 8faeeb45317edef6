export { checkImport, type ImportCheck } from './check-import';
export { fieldDifferences, type ImportDifference } from './field-differences';
