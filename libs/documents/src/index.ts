export type { FormDocumentLike, Letterhead, RenderOptions, RenderedPaper, SheetName } from './document';
export { PaperTooLongError, UnknownFieldError, UnprintableCharacterError } from './errors';
export { renderPaper, warmUp } from './render';
export { NotAPaperError, attachedBytes, extractDocument } from './reading/extract-document';
export * from './intake';
