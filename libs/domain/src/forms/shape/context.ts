import { blockDefinition } from '../blocks/registry';
import type { FieldDefinition, FieldType } from '../definition';
import { asBlock } from '../engine/read';
import { formIds } from '../form-id';
import { isFormId } from '../registry';
import { checkDocumentShape } from './document';
import { within } from './within';
import { checkText } from './scalar';
import { kindOf, list, shapeError, type Position, type ShapeError } from './shape-error';
import { checkKeys, checkValue, inside } from './value';

const plain = (key: string, type: FieldType, rest: Partial<FieldDefinition> = {}): FieldDefinition => ({
  key,
  label: key,
  type,
  requirement: 'optional',
  ...rest,
});

const members: readonly FieldDefinition[] = [
  plain('asOf', 'dateTime'),
  plain('requestingState', 'country'),
  plain('requestedState', 'country'),
  plain('acceptedLanguages', 'lang[]', { list: true }),
  plain('usedReferences', 'text', { list: true }),
  plain('attachments', 'Attachment[]', { list: true, block: blockDefinition('Attachment').name }),
];
const LINKED = 'linkedDocuments';

/** Checks what the check is told beside the document. */
export function checkContextShape(input: unknown, at: Position): readonly ShapeError[] {
  const context = asBlock(input);
  if (context === undefined) return shapeError('WRONG_TYPE', at, `Give an object; this is ${kindOf(input)}.`);
  const { [LINKED]: linked, ...rest } = context;
  const linkedErrors = linked === undefined ? [] : checkLinked(linked, inside(at, LINKED));
  return [...checkKeys(members, rest, at, 'The context').map(nameLinkedToo), ...linkedErrors];
}

function nameLinkedToo(error: ShapeError): ShapeError {
  return error.code === 'UNKNOWN_KEY' ? { ...error, message: error.message.replace(/\.$/, `, ${LINKED}.`) } : error;
}

function checkLinked(linked: unknown, at: Position): readonly ShapeError[] {
  if (!Array.isArray(linked)) return shapeError('WRONG_TYPE', at, `Give a list; this is ${kindOf(linked)}.`);
  return linked.flatMap((entry: unknown, index) => checkLinkedEntry(entry, inside(at, index)));
}

function checkLinkedEntry(input: unknown, at: Position): readonly ShapeError[] {
  const entry = asBlock(input);
  if (entry === undefined) return shapeError('WRONG_TYPE', at, `Give an object with "document"; this is ${kindOf(input)}.`);
  const { document, receivedAt, ...unknown } = entry;
  return [
    ...Object.keys(unknown).flatMap((key) =>
      shapeError('UNKNOWN_KEY', inside(at, key), `A linked document has no "${key}". Accepted: document, receivedAt.`),
    ),
    ...(receivedAt === undefined ? [] : checkValue(plain('receivedAt', 'dateOrDateTime'), receivedAt, inside(at, 'receivedAt'))),
    ...checkLinkedDocument(document, inside(at, 'document')),
  ];
}

/** A linked document of a form that is not defined here is read for its form id alone. */
function checkLinkedDocument(input: unknown, at: Position): readonly ShapeError[] {
  const form = asBlock(input)?.['form'];
  if (isFormId(form)) return checkDocumentShape(input).map((error) => within(at, error));
  if (asBlock(input) === undefined || typeof form !== 'string') {
    return shapeError('NOT_A_DOCUMENT', at, `Give a document with "form" (for example ${list(formIds)}), "lang" and "values".`);
  }
  return checkText('lang', asBlock(input)?.['lang'], inside(at, 'lang'));
}
