import { extractPaper, NotAPaperError, paperFacts, renderPaper, type BundlePart, type ExtractedDocument } from '@comity/documents';
import { formDefinition, isFormId, UnknownFormError, type FormValues } from '@comity/domain';
import { isNamed, type DocumentRecord } from '@comity/persistence';
import type { BundleReader } from './bundle.dto';
import { withdrawal } from './custody-for';

export interface StoredFile {
  readonly document: DocumentRecord;
  readonly bytes: Buffer;
}

/** What each file is to the request, in the order given; `values` of the request name its translations and custody records. */
export async function partsOf(files: readonly StoredFile[], { values, reader }: { readonly values: FormValues; readonly reader: BundleReader }): Promise<readonly BundlePart[]> {
  const paper = paperAmong(files);
  const kinds = kindsIn(values);
  return Promise.all(files.map(async (file): Promise<BundlePart> => {
    const { document: { name, standardForm } } = file;
    const inside = dataOf(file.bytes);
    const kind = kinds.find(({ title }) => isNamed(title, name))?.kind;
    const role = file === paper ? 'paper' : inside?.document.form === 'CUSTODY_RECORD' || kind === 'custody_record' ? 'custody' : kind === 'translation' ? 'translation' : standardForm === null ? 'annex' : 'letter';
    return { role, ...withdrawal(file.document), ...(reader === 'addressee' ? await forAddressee(file, inside) : { name, bytes: file.bytes }) };
  }));
}

/** The paper of the request first, then the files as they came. */
export function paperFirst(files: readonly StoredFile[]): readonly StoredFile[] {
  const paper = paperAmong(files);
  return paper ? [paper, ...files.filter((file) => file !== paper)] : files;
}

/** The paper of a request among its files; nothing while none has been issued or received. */
export function paperAmong(files: readonly StoredFile[]): StoredFile | undefined {
  return files.find(({ document }) => document.kind === 'issued' && document.standardForm === null) ?? files.find(({ document, bytes }) => document.kind === 'received' && paperFacts(bytes).reference !== undefined);
}

/** Attachments as the form calls them. */
function kindsIn(values: FormValues): readonly { readonly title: string; readonly kind: unknown }[] {
  const entries = Object.values(values).flatMap((fields) => Object.values(fields)).flatMap((value) => (Array.isArray(value) ? (value as readonly unknown[]) : []));
  return entries.flatMap((entry) => (typeof entry === 'object' && entry !== null && 'title' in entry && typeof entry.title === 'string' && 'kind' in entry ? [{ title: entry.title, kind: entry.kind }] : []));
}

/** What a paper says that is not for its addressee is left out of a copy made from its data; every other file stays as it is. */
async function forAddressee({ document: { name }, bytes }: StoredFile, inside: ExtractedDocument | null): Promise<Pick<BundlePart, 'name' | 'bytes' | 'title'>> {
  if (!inside || !isFormId(inside.document.form) || !formDefinition(inside.document.form).sections.some(({ fields }) => fields.some(({ internal }) => internal === true))) return { name, bytes };
  const { letterheadPicture: _picture, ...order } = inside.order;
  const copy = await renderPaper(inside.document, { ...order, copy: 'addressee' });
  return { name: name.replace(/(\.pdf)?$/i, ' copy for the addressee.pdf'), title: `${name}, copy for the addressee`, bytes: copy.bytes };
}

/** Null for files that are no papers of ours; a request has many of them. */
function dataOf(bytes: Buffer): ExtractedDocument | null {
  try {
    return extractPaper(bytes);
  } catch (error) {
    if (error instanceof NotAPaperError || error instanceof UnknownFormError) return null;
    throw error;
  }
}
