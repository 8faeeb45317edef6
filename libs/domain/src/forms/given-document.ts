import { checkDocument } from './check-document';
import type { CheckContext, CheckResult, Finding, FormDocument } from './document';
import { asBlock } from './engine/read';
import { parseFormDocument } from './parse-form-document';
import type { ShapeError } from './shape/shape-error';

/** A document that somebody gives to be checked or printed, with what he says about the case. */
export interface GivenDocument {
  readonly document: FormDocument;
  readonly context: CheckContext;
}

interface WrongPlace { readonly code: string; readonly message: string; readonly field: string }

interface More {
  /** JSON pointer from the root of the document. */
  readonly field?: string;
  /** All places, where there are several. */
  readonly errors?: readonly WrongPlace[];
  readonly findings?: readonly Finding[];
}

/** What was given is no document, lacks what it needs, or cannot be printed: the same answer for every door. */
export class DocumentNotAcceptable extends Error {
  override readonly name = 'DocumentNotAcceptable';
  constructor(readonly code: string, message: string, readonly more: More = {}) { super(message); }
}

/** @throws DocumentNotAcceptable with the first place that is not the shape of the form, and all of them in `errors` */
export function readGiven(input: unknown): GivenDocument {
  const parsed = parseFormDocument(input);
  if (!parsed.ok) throw misshapen(parsed.errors);
  return { document: parsed.document, context: parsed.context ?? {} };
}

/** Checks a given document by the rules of its form alone. */
export function checkByForm({ document, context }: GivenDocument): CheckResult {
  const { complete, findings, notChecked } = checkDocument(document, context);
  return { complete, findings, notChecked };
}

/** @param by what to check by; the rules of the form by default @throws DocumentNotAcceptable */
export const checkGiven = (input: unknown, by: (given: GivenDocument) => CheckResult = checkByForm): CheckResult => by(readGiven(input));

export type GivenAnswer = CheckResult | (CheckResult & { readonly id: unknown }) | { readonly id: unknown; readonly error: { readonly code: string; readonly message: string } & More };

/** Checks each of a list: a bad element gives its own error and does not stop the others. An `id` is repeated; without one it is the place. */
export const checkEachGiven = (inputs: readonly unknown[], by: (given: GivenDocument) => CheckResult = checkByForm): readonly GivenAnswer[] =>
  inputs.map((element, place) => checkElement(element, place, by));

function checkElement(element: unknown, place: number, by: (given: GivenDocument) => CheckResult): GivenAnswer {
  const { id, ...document } = asBlock(element) ?? { id: undefined };
  try {
    const result = checkGiven(asBlock(element) ? document : element, by);
    return id === undefined ? result : { id, ...result };
  } catch (error) {
    if (error instanceof DocumentNotAcceptable) return { id: id ?? place, error: { code: error.code, message: error.message, ...error.more } };
    throw error;
  }
}

/** @throws DocumentNotAcceptable `DOCUMENT_INCOMPLETE` with the findings */
export function refuseIncomplete({ document, context }: GivenDocument): void {
  const { complete, findings } = checkDocument(document, context);
  if (complete) return;
  const blocking = findings.filter(({ level }) => level === 'block').length;
  throw new DocumentNotAcceptable('DOCUMENT_INCOMPLETE', `The document is not complete: ${blocking} ${blocking === 1 ? 'finding blocks' : 'findings block'} it. Answer them, or have it printed as a draft.`, { findings });
}

function misshapen(errors: readonly ShapeError[]): DocumentNotAcceptable {
  const all = errors.map((error) => ({ code: error.code, message: error.message, field: pointerOf(error) }));
  const [first = { code: 'NOT_A_DOCUMENT', message: 'The input is not a document.', field: '' }] = all;
  return new DocumentNotAcceptable(first.code, first.message, { ...(first.field ? { field: first.field } : {}), ...(all.length > 1 ? { errors: all } : {}) });
}

/** JSON pointer from the root of the document. */
function pointerOf({ section, field }: ShapeError): string {
  return section ? `/values/${section.replaceAll('~', '~0').replaceAll('/', '~1')}${field}` : field;
}
