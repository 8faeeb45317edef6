import { parseFormDocument, type CheckContext, type FormDocument, type ShapeError } from '@comity/domain';
import { notAcceptable, type Failure } from '../failure';

export interface ReadDocument {
  readonly document: FormDocument;
  readonly context: CheckContext;
}

/** @throws Failure with the first place that is not the shape of the form, and all of them in `errors` */
export function readDocument(input: unknown): ReadDocument {
  const parsed = parseFormDocument(input);
  if (!parsed.ok) throw misshapen(parsed.errors);
  return { document: parsed.document, context: parsed.context ?? {} };
}

function misshapen(errors: readonly ShapeError[]): Failure {
  const all = errors.map((error) => ({ code: error.code, message: error.message, field: pointerOf(error) }));
  const [first = { code: 'NOT_A_DOCUMENT', message: 'The input is not a document.', field: '' }] = all;
  return notAcceptable(first.code, first.message, { ...(first.field ? { field: first.field } : {}), ...(all.length > 1 ? { errors: all } : {}) });
}

/** JSON pointer from the root of the document. */
function pointerOf({ section, field }: ShapeError): string {
  return section ? `/values/${section.replaceAll('~', '~0').replaceAll('/', '~1')}${field}` : field;
}
