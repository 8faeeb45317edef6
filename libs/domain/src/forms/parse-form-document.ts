import type { CheckContext, FormDocument } from './document';
import { asBlock } from './engine/read';
import { checkContextShape } from './shape/context';
import { checkDocumentShape } from './shape/document';
import type { ShapeError } from './shape/shape-error';

export type ParsedFormDocument =
  | { readonly ok: true; readonly document: FormDocument; readonly context?: CheckContext }
  | { readonly ok: false; readonly errors: readonly ShapeError[] };

/**
 * Reads a document object, with the optional `context` beside it. Unknown keys are errors; a document may be unfinished, so
 * nothing has to be filled. Values are kept as given.
 */
export function parseFormDocument(input: unknown): ParsedFormDocument {
  const context = asBlock(input)?.['context'];
  const errors = [
    ...checkDocumentShape(input),
    ...(context === undefined ? [] : checkContextShape(context, { section: '', field: '/context' })),
  ];
  if (errors.length > 0) return { ok: false, errors };
  const { form, lang, values } = input as FormDocument;
  const document = { form, lang, values };
  return context === undefined ? { ok: true, document } : { ok: true, document, context: context as CheckContext };
}
