export { fileName, isNamed } from '../documents/file-name';
export * from './command-rows';
export * from './open-case';
export * from './open-request';
export * from './route-choice';
export { saveDraft, type DraftSaving, type SavedDraft } from './save-draft';
export * from './take-in-document';
