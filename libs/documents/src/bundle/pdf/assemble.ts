import { kindOf } from '../../intake/kind';
import { ATTACHMENT } from '../../kit/archive';
import type { PdfFile } from '../../reading/pdf-file';
import { Name, Reference, Word, type PdfValue } from '../../reading/pdf-syntax';
import { dictionaryOf, withMembers } from '../../signing/writing/write-value';
import type { IndexEntry } from '../index-entry';
import type { Conformance } from '../index-paper';
import type { BundleOrder } from '../part';
import { numeral } from './annotations';
import { attach, attachedNames } from './attach';
import { bookmarks } from './bookmarks';
import { Copier } from './copier';
import { finishedPage, type DraftPage } from './draft-page';
import type { NewFile } from './new-file';
import { atFoot, withStrip } from './page-box';
import { STAMP, stampForms } from './stamps';
import type { Tags } from './tags';

export interface Assembly {
  readonly order: BundleOrder;
  readonly index: readonly DraftPage[];
  readonly indexFile: PdfFile;
  readonly parts: readonly { readonly pages: readonly DraftPage[] | null; readonly bytes: Buffer; readonly entry: IndexEntry }[];
  readonly conformance: Conformance;
}

/** Points added below the pages of others; how far above the edge a stamp stands. */
const STRIP = 20;
const ABOVE = { strip: 3, margin: 14 } as const;

/** Puts pages, stamps, bookmarks, attachments and tags together. */
export async function assemble(assembly: Assembly, into: NewFile, tags: Tags): Promise<Buffer> {
  const { order, index, indexFile, parts, conformance } = assembly;
  const sets = [{ pages: index, label: 'index' }, ...parts.flatMap(({ pages, entry }) => (pages === null ? [] : [{ pages, label: entry.label }]))];
  const tree = await stamped(order.reference, sets, into);
  const copier = new Copier(indexFile, into);
  const files = attachments(assembly, copier, into);
  const marks = [{ title: 'Index', page: index[0] }, ...parts.map(({ pages, entry }) => ({ title: `${entry.label}: ${entry.title}`, page: pages?.[0] }))].flatMap(({ title, page }) => (page ? [{ title, page: page.at }] : []));
  const kept = ['OutputIntents', 'Lang', 'ViewerPreferences'].flatMap((key) => { const value = indexFile.root.get(key); return value === undefined ? [] : [[key, copier.copy(value)] as const]; });
  const allTagged = conformance !== 'none';
  const root = into.add(withMembers(dictionaryOf(Object.fromEntries(kept)), {
    Type: new Name('Catalog'), Pages: tree, Outlines: bookmarks(into, marks), PageMode: new Name('UseOutlines'), Names: attachedNames(files), AF: files.map(([, at]) => at),
    StructTreeRoot: tags.finish(), MarkInfo: dictionaryOf({ Marked: new Word(String(allTagged)) }), Metadata: metadata(indexFile, copier, into, allTagged),
  }));
  const about = into.add(copier.copy(indexFile.dictionary(indexFile.trailer.get('Info'))));
  return into.finish(root, about);
}

async function stamped(reference: string, sets: readonly { readonly pages: readonly DraftPage[]; readonly label: string }[], into: NewFile): Promise<Reference> {
  const all = sets.flatMap(({ pages, label }) => pages.map((page, n) => ({ page, text: `${reference} · ${label} · page ${n + 1} of ${pages.length}` })));
  const forms = await stampForms(all.map(({ text }, n) => `${text} · bundle page ${n + 1}`), into);
  const tree = into.reserve();
  all.forEach(({ page }, n) => {
    const box = page.ours ? page.visible : withStrip(page.visible, page.turn, STRIP / page.unit);
    const matrix = atFoot(box, page.turn, page.unit, STAMP.width, page.ours ? ABOVE.margin : ABOVE.strip);
    const contents = into.add(dictionaryOf({}), Buffer.from(`/Artifact <</Type /Pagination>> BDC\nq ${matrix.map(numeral).join(' ')} cm /ComityStamp Do Q\nEMC\n`));
    const form = forms[n];
    if (form) into.put(page.at, finishedPage(page, tree, box, { form, contents }));
  });
  return into.put(tree, dictionaryOf({ Type: new Name('Pages'), Kids: all.map(({ page }) => page.at), Count: all.length }));
}

/** The data of the index, and every file that would lose something by being merged. */
function attachments({ indexFile, parts, order }: Assembly, copier: Copier, into: NewFile): readonly (readonly [string, Reference])[] {
  const own = indexFile.list(indexFile.root.get('AF')).flatMap((at) => { const made = copier.copy(at); return made instanceof Reference ? [[ATTACHMENT, made] as const] : []; });
  const others = parts.flatMap(({ bytes, entry }) => (entry.attachedAs === null ? [] : [[entry.attachedAs, attach(into, {
    name: entry.attachedAs, mediaType: kindOf(bytes).mediaType, description: `${entry.label}: ${entry.title}`, relationship: entry.pages === null ? 'Supplement' : 'Source', bytes,
  }, order.at)] as const]));
  return [...own, ...others];
}

/** A file with pages that are no PDF/A must not say that it is one. */
function metadata(file: PdfFile, copier: Copier, into: NewFile, conforms: boolean): PdfValue {
  const at = file.root.get('Metadata');
  if (at === undefined || conforms) return at === undefined ? new Word('null') : copier.copy(at);
  const packet = file.contentOf(at).toString('utf8').replace(/<(pdfaid|pdfuaid):(part|conformance)>[^<]*<\/\1:\2>/g, '');
  return into.add(dictionaryOf({ Type: new Name('Metadata'), Subtype: new Name('XML') }), Buffer.from(packet, 'utf8'));
}
