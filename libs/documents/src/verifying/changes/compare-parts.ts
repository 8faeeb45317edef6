import { pageReferences } from '../../reading/page-text';
import type { PdfFile } from '../../reading/pdf-file';
import { Name, Reference, type Dictionary, type PdfValue } from '../../reading/pdf-syntax';
import { fieldsOf, textOf } from '../signature-fields';
import type { Change } from './change';
import type { Role } from './roles';
import { added, differing, same } from './same';

const nameAt = (file: PdfFile, value: PdfValue | undefined): string => { const name = file.resolve(value); return name instanceof Name ? name.name : ''; };

/** Fields of the form: those that were there must stay. */
export function compareFields(before: readonly PdfValue[], after: readonly PdfValue[], newer: PdfFile): Change[] {
  const gone = before.filter((field) => !after.some((other) => same(field, other)));
  const come = after.filter((field) => !before.some((other) => same(field, other)));
  return [...gone.map((): Change => ({ kind: 'signatureTouched' })), ...come.map((field) => newField(field, newer))];
}

function newField(at: PdfValue, newer: PdfFile): Change {
  const field = fieldsOf(newer).find((other) => same(other.at, at));
  const name = field?.name ?? textOf(newer.resolve(newer.dictionary(at).get('T')));
  if (field?.type !== 'Sig' || !field.dictionary.has('V')) return { kind: 'field', name };
  if (nameAt(newer, newer.dictionary(field.dictionary.get('V')).get('SubFilter')) === 'ETSI.RFC3161') return { kind: 'validation', name };
  const page = shownOn(field.dictionary, newer);
  return page && coversMuch(field.dictionary, newer) ? { kind: 'annotation', page, name } : { kind: 'signature', name, ...(page ? { page } : {}) };
}

/** Page on which a field is seen; nothing for one without a surface. */
function shownOn(field: Dictionary, newer: PdfFile): number | undefined {
  const at = field.get('P');
  const page = pageReferences(newer).findIndex((reference) => same(reference, at)) + 1;
  return areaOf(field.get('Rect'), newer) > 0 && page ? page : undefined;
}

/** A signature that hides what was signed before it is no mere signature. */
const coversMuch = (field: Dictionary, newer: PdfFile): boolean => areaOf(field.get('Rect'), newer) > LARGEST_SHARE * areaOf(newer.dictionary(field.get('P')).get('MediaBox'), newer, A4);

const LARGEST_SHARE = 0.2;
const A4 = 595 * 842;

function areaOf(rectangle: PdfValue | undefined, file: PdfFile, otherwise = 0): number {
  const [left, low, right, high] = file.list(rectangle);
  return [left, low, right, high].every((value) => typeof value === 'number') ? Math.abs(((right as number) - (left as number)) * ((high as number) - (low as number))) : otherwise;
}

export function compareForm(before: Dictionary, after: Dictionary, older: PdfFile, newer: PdfFile): Change[] {
  return differing(before, after).flatMap((key): Change[] => {
    if (key === 'Fields') return compareFields(older.list(before.get(key)), newer.list(after.get(key)), newer);
    if (key === 'SigFlags') return [];
    return [{ kind: ['DR', 'DA', 'NeedAppearances', 'Q'].includes(key) ? 'form' : 'action' }];
  });
}

/** What hangs on a page: signature fields are counted with the form. */
export function compareAnnotations(before: readonly PdfValue[], after: readonly PdfValue[], page: number, newer: PdfFile): Change[] {
  const gone = before.some((annotation) => !after.some((other) => same(annotation, other)));
  const come = after.filter((annotation) => !before.some((other) => same(annotation, other)));
  return [...(gone ? [{ kind: 'content', page } as const] : []), ...come.flatMap((annotation): Change[] => {
    if (nameAt(newer, newer.dictionary(annotation).get('Subtype')) !== 'Widget') return [{ kind: 'annotation', page }];
    const field = fieldsOf(newer).find((other) => same(other.at, annotation));
    return field ? (field.type === 'Sig' ? [] : [{ kind: 'field', page, name: field.name }]) : [{ kind: 'annotation', page }];
  })];
}

const FILLED: ReadonlySet<string> = new Set(['V', 'AP', 'AS', 'M', 'MK', 'DA', 'I', 'Q']);

export function compareField(before: Dictionary, after: Dictionary, { name = '', type, filled }: Role): Change[] {
  const keys = differing(before, after);
  if (type === 'Sig' && filled) return [{ kind: 'signatureTouched', name }];
  if (!keys.every((key) => FILLED.has(key))) return [{ kind: 'field', name }];
  return [{ kind: type === 'Sig' ? 'signature' : 'form', name }];
}

/** Only Form and Annot elements may come: they stand for fields, and say nothing about the text. */
export function compareTags(before: PdfValue | undefined, after: PdfValue | undefined, older: PdfFile, newer: PdfFile): Change[] {
  const come = before !== undefined && after !== undefined ? added(before, after) : null;
  const known = new Set(older.ids);
  const harmless = come?.every((value) => typeof value === 'number' || (value instanceof Reference && !known.has(value.id) && isForField(newer, value)));
  return [{ kind: harmless ? 'tags' : 'content' }];
}

function isForField(newer: PdfFile, element: Reference): boolean {
  const dictionary = newer.dictionary(element);
  return ['Form', 'Annot'].includes(nameAt(newer, dictionary.get('S'))) || (dictionary.has('Nums') && newer.list(dictionary.get('Nums')).every((value) => typeof value === 'number' || (value instanceof Reference && isForField(newer, value))));
}
