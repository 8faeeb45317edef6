import type { FormId } from '../form-id';
import { asBlock } from '../engine/read';
import { checkContextShape } from './context';
import { checkDocumentShape } from './document';
import { kindOf, shapeError, type Position, type ShapeError } from './shape-error';
import { inside } from './value';
import { within } from './within';

/** A whole document of the form named; a context inside it has the shape of one, but only that of the outer document counts. */
export function checkEmbedded(form: FormId, input: unknown, at: Position): readonly ShapeError[] {
  const document = asBlock(input);
  if (document === undefined) return shapeError('WRONG_TYPE', at, `Give a document of ${form} with "form", "lang" and "values"; this is ${kindOf(input)}.`);
  if (document['form'] !== form) return shapeError('NOT_ACCEPTED', inside(at, 'form'), `Give a document of ${form}.`);
  return [
    ...checkDocumentShape(document).map((error) => within(at, error)),
    ...(document['context'] === undefined ? [] : checkContextShape(document['context'], inside(at, 'context'))),
  ];
}
