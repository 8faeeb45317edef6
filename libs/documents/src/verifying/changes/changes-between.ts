import type { PdfFile } from '../../reading/pdf-file';
import { Reference, type Dictionary, type PdfValue } from '../../reading/pdf-syntax';
import { distinct, type Change } from './change';
import { compareInformation, compareMetadata } from './compare-information';
import { compareAnnotations, compareField, compareFields, compareForm, compareTags } from './compare-parts';
import { Roles, type Role } from './roles';
import { differing, same, sameObject } from './same';

/** What a newer revision of a file does to an older one. Whatever is not recognised counts as a change of the content. */
export function changesBetween(older: PdfFile, newer: PdfFile): readonly Change[] {
  const roles = new Roles(older);
  const supplied = newer.ids.filter((id) => !isThere(older, id) && roles.of(id) !== undefined);
  const touched = [...older.ids, ...supplied].filter((id) => !same(entryOf(older, id), entryOf(newer, id)) || older.entry(id)?.kind === 'in').filter((id) => !sameObject(older.object(id), newer.object(id)));
  const found = touched.flatMap((id) => compared(roles.of(id), new Reference(id), older, newer));
  if (!same(older.trailer.get('Root'), newer.trailer.get('Root'))) found.push({ kind: 'pages' });
  if (!same(older.trailer.get('Info'), newer.trailer.get('Info'))) found.push(...compareInformation(older.trailer.get('Info'), newer.trailer.get('Info'), older, newer));
  const pages = found.filter(({ kind, page }) => kind === 'content' && page !== undefined);
  // Tags that change with a page are part of that page's change.
  return distinct(pages.length ? found.filter(({ kind, page }) => kind !== 'content' || page !== undefined) : found);
}

const isThere = (file: PdfFile, id: number): boolean => (file.entry(id) ?? { kind: 'free' }).kind !== 'free';

/** Where an object stands, as a value that can be compared; the same place is the same object. */
function entryOf(file: PdfFile, id: number): PdfValue | undefined {
  const entry = file.entry(id);
  return entry?.kind === 'at' ? [entry.offset, entry.generation] : entry?.kind === 'in' ? [entry.stream, entry.index, 0] : undefined;
}

function compared(role: Role | undefined, at: Reference, older: PdfFile, newer: PdfFile): Change[] {
  const [before, after] = [older.dictionary(at), newer.dictionary(at)];
  const page = role?.page ?? 0;
  switch (role?.kind) {
    case 'catalog': return compareCatalog(before, after, older, newer);
    case 'page': return differing(before, after).flatMap((key) => compareOnPage(key, before, after, page, older, newer));
    case 'annotations': return compareAnnotations(older.list(at), newer.list(at), page, newer);
    case 'annotation': return [{ kind: 'annotation', page }];
    case 'form': return compareForm(before, after, older, newer);
    case 'fields': return compareFields(older.list(at), newer.list(at), newer);
    case 'field': return compareField(before, after, role);
    case 'appearance': return [{ kind: role.type === 'Sig' && role.filled ? 'signatureTouched' : 'form', name: role.name ?? '' }];
    case 'signature': return [{ kind: 'signatureTouched', name: role.name ?? '' }];
    case 'tags': return compareTags(older.resolve(at), newer.resolve(at), older, newer);
    case 'information': return compareInformation(older.trailer.get('Info'), newer.trailer.get('Info'), older, newer);
    case 'metadata': return compareMetadata(at, at, older, newer);
    case 'validation': return [{ kind: 'validation' }];
    case 'attachment': return [{ kind: 'attachment' }];
    case 'pageTree': return [{ kind: 'pages' }];
    case 'pageContent': return [{ kind: 'content', page }];
    case 'other': case undefined: return [{ kind: 'other' }];
  }
}

function compareOnPage(key: string, before: Dictionary, after: Dictionary, page: number, older: PdfFile, newer: PdfFile): Change[] {
  if (key === 'Annots') return compareAnnotations(older.list(before.get(key)), newer.list(after.get(key)), page, newer);
  return key === 'Tabs' || key === 'LastModified' || key === 'PieceInfo' ? [{ kind: 'dates' }] : [{ kind: 'content', page }];
}

function compareCatalog(before: Dictionary, after: Dictionary, older: PdfFile, newer: PdfFile): Change[] {
  return differing(before, after).flatMap((key): Change[] => {
    const [was, is] = [before.get(key), after.get(key)];
    switch (key) {
      case 'AcroForm': return compareForm(older.dictionary(was), newer.dictionary(is), older, newer);
      case 'DSS': case 'Extensions': case 'Version': return [{ kind: 'validation' }];
      case 'Perms': return older.dictionary(was).has('DocMDP') ? [{ kind: 'signatureTouched' }] : [];
      case 'Metadata': return was && is ? compareMetadata(was, is, older, newer) : [{ kind: 'information' }];
      case 'Names': return same(older.dictionary(was).get('EmbeddedFiles'), newer.dictionary(is).get('EmbeddedFiles')) ? [{ kind: 'action' }] : [{ kind: 'attachment' }];
      case 'AF': return [{ kind: 'attachment' }];
      case 'OpenAction': case 'AA': return [{ kind: 'action' }];
      case 'Pages': return [{ kind: 'pages' }];
      default: return [{ kind: 'other' }];
    }
  });
}
