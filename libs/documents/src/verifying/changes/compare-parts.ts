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
  return { kind: nameAt(newer, newer.dictionary(field.dictionary.get('V')).get('SubFilter')) === 'ETSI.RFC3161' ? 'validation' : 'signature', name };
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
