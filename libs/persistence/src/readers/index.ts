export { checkDraft, checkDraftRow, DraftMissing, type DraftCheck, type DraftCheckResult } from './draft-check';
export { documentOf, draftDigest, readDraft, type DraftContent, type DraftRow } from './draft-row';
