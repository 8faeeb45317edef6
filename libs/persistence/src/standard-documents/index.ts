export { checkStandardDocument } from './check-standard-document';
export { knownFactsOf } from './known-facts-of';
export { languagesOf } from './languages-of';
export { standardDocument, standardDocumentsOf, type StandardDocumentRow } from './standard-document-row';
export { StandardDesk } from './standard-desk';
export type { MadeForStep, PressedFrom } from './standard-facts';
export { beginStandardDocument, discardStandardDocument, saveStandardDocument, type NewStandardDocument, type SavedStandardDocument, type StandardSaving } from './write-standard-document';
