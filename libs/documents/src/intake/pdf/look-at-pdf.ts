import type { FindingPlace } from '../finding';
import type { Inspection, LookInside } from '../inspection';
import { lookForActions, type Follow } from './active-content';
import { lookAtEmbeddedFiles } from './embedded-files';
import { findObjects, type FoundObjects } from './objects';
import { pagesOf } from './pages';
import { catalogueOf, lookAtStructure } from './structure';
import { isDictionary, isList, PdfReference, PdfText, type PdfDictionary } from './things';

/**
 * What a PDF does by itself, hides or has lost. Every object of the file counts, not only those that its table names:
 * readers repair tables, each in its own way.
 * @throws BudgetSpent, UnpacksTooLarge
 */
export async function lookAtPdf(bytes: Buffer, inspection: Inspection, inside: readonly string[], lookInside: LookInside): Promise<void> {
  const place: FindingPlace = inside.length > 0 ? { inside } : {};
  const objects = await findObjects(bytes, inspection.budget);
  const follow: Follow = (thing) => (thing instanceof PdfReference ? objects.last.get(thing.id)?.value : thing);
  lookAtStructure(bytes, objects, inspection, place);
  const catalogue = catalogueOf(objects);
  const pages = pagesOf(objects, catalogue, inspection.budget);
  if (inside.length === 0) inspection.pages = pages.count;
  if (pages.count > inspection.limits.pages) inspection.find('too-many-pages', { pages: pages.count, limit: inspection.limits.pages }, place);
  if (pages.count === 0 && catalogue) inspection.find('damaged', { because: 'no-pages' }, place);
  for (const { id, value } of objects.all) {
    const page = pages.of.get(id);
    lookForActions(value, { ...place, object: id, ...(page === undefined ? {} : { page }) }, follow, inspection);
    await inspection.budget.breathe();
  }
  lookAtForm(catalogue, follow, inspection, place);
  lookAtDescription(objects, follow, inspection, inside);
  const locked = objects.trailers.some((trailer) => trailer.has('Encrypt'));
  if (locked) return inspection.find('encrypted', { what: 'pdf' }, place);
  for (const object of objects.unread) inspection.find('pdf-not-readable', {}, { ...place, object });
  for (const name of [...objects.disguised].filter((each) => ACTIVE.test(each))) inspection.find('pdf-disguised-name', { name }, place);
  await lookAtEmbeddedFiles(bytes, objects, follow, inspection, place, lookInside);
}

const ACTIVE = /^(JavaScript|JS|OpenAction|AA|Launch|URI|SubmitForm|ImportData|EmbeddedFiles?|XFA|RichMedia|GoTo[RE]|Encrypt|ObjStm)$/;

function lookAtForm(catalogue: PdfDictionary | undefined, follow: Follow, inspection: Inspection, place: FindingPlace): void {
  const form = follow(catalogue?.get('AcroForm'));
  const fields = isDictionary(form) ? follow(form.get('Fields')) : undefined;
  if (isList(fields) && fields.length > 0) inspection.find('pdf-form-fields', { count: fields.length }, place);
}

function lookAtDescription(objects: FoundObjects, follow: Follow, inspection: Inspection, inside: readonly string[]): void {
  const described = follow([...objects.trailers].reverse().find((trailer) => trailer.has('Info'))?.get('Info'));
  if (!isDictionary(described)) return;
  for (const name of ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer', 'CreationDate', 'ModDate']) {
    const value = follow(described.get(name));
    if (value instanceof PdfText) inspection.fact('document', name, value.shown, inside);
  }
}
