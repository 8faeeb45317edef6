import type { FormDefinition, SectionDefinition } from '../definition';
import { asBlock, step } from '../engine/read';
import { formIds } from '../form-id';
import { formDefinition, isFormId } from '../registry';
import { checkText } from './scalar';
import { kindOf, list, shapeError, type Position, type ShapeError } from './shape-error';
import { checkKeys, inside } from './value';

const root: Position = { section: '', field: '' };
const at = (field: string): Position => ({ ...root, field });

/** Checks form, language and values; the context beside them is checked by `checkContextShape`. */
export function checkDocumentShape(input: unknown): readonly ShapeError[] {
  const document = asBlock(input);
  if (document === undefined) {
    return shapeError('NOT_A_DOCUMENT', root, `Give a document object with "form", "lang" and "values"; this is ${kindOf(input)}.`);
  }
  const { form, lang, values, context: _context, ...unknown } = document;
  const extra = Object.keys(unknown).flatMap((key) =>
    shapeError('UNKNOWN_KEY', at(step(key)), `A document has no "${key}". Accepted: form, lang, values, context.`),
  );
  if (!isFormId(form)) return [...shapeError('NOT_ACCEPTED', at('/form'), `Give the form's id, one of: ${list(formIds)}.`), ...extra];
  return [...extra, ...checkText('lang', lang, at('/lang')), ...checkValues(formDefinition(form), values)];
}

function checkValues(form: FormDefinition, input: unknown): readonly ShapeError[] {
  const values = asBlock(input);
  if (values === undefined) {
    return shapeError('WRONG_TYPE', at('/values'), `Give an object keyed by the sections of the form; this is ${kindOf(input)}.`);
  }
  return Object.entries(values).flatMap(([id, fields]) => checkSection(form, id, fields));
}

function checkSection(form: FormDefinition, id: string, input: unknown): readonly ShapeError[] {
  const section = form.sections.find((one) => one.id === id);
  const position = { section: id, field: '' };
  if (section === undefined) {
    return shapeError('UNKNOWN_KEY', position, `The form has no section "${id}". Accepted: ${list(form.sections.map((one) => one.id))}.`);
  }
  return section.rows === true ? checkRows(section, input, position) : checkFields(section, input, position);
}

function checkRows(section: SectionDefinition, input: unknown, position: Position): readonly ShapeError[] {
  if (!Array.isArray(input)) return shapeError('WRONG_TYPE', position, `Give a list of rows; this is ${kindOf(input)}.`);
  return input.flatMap((row: unknown, index) => checkFields(section, row, inside(position, index)));
}

function checkFields({ id, fields }: SectionDefinition, input: unknown, position: Position): readonly ShapeError[] {
  const values = asBlock(input);
  if (values === undefined) return shapeError('WRONG_TYPE', position, `Give an object keyed by the fields of the section; this is ${kindOf(input)}.`);
  return checkKeys(fields, values, position, `Section ${id}`);
}
