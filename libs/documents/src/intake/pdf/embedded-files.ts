import type { FindingPlace } from '../finding';
import type { Inspection, LookInside } from '../inspection';
import type { Family } from '../kind';
import { unpacked } from './filters';
import type { FoundObject, FoundObjects } from './objects';
import { isDictionary, nameOf, PdfReference, PdfText, type PdfDictionary } from './things';
import type { Follow } from './active-content';

/** What was looked at and does nothing more than it would outside the PDF. */
const PLAIN: ReadonlySet<Family> = new Set<Family>(['text', 'pdf', 'picture', 'media']);

/** Every file inside the PDF: unpacked and looked at like any other file. */
export async function lookAtEmbeddedFiles(bytes: Buffer, objects: FoundObjects, follow: Follow, inspection: Inspection, place: FindingPlace, lookInside: LookInside): Promise<void> {
  const names = namesOf(objects, follow);
  for (const object of objects.last.values()) {
    if (!isDictionary(object.value) || !object.stream) continue;
    if (!names.has(object.id) && nameOf(object.value.get('Type')) !== 'EmbeddedFile') continue;
    const name = names.get(object.id) ?? `object ${object.id}`;
    await lookAtOne(bytes, object, object.value, name, inspection, { ...place, object: object.id }, lookInside);
    await inspection.budget.breathe();
  }
}

async function lookAtOne(bytes: Buffer, object: FoundObject, dictionary: PdfDictionary, name: string, inspection: Inspection, place: FindingPlace, lookInside: LookInside): Promise<void> {
  inspection.entries++;
  const content = object.stream && (await unpacked(bytes.subarray(...object.stream), dictionary, inspection.budget));
  if (!content) return inspection.find('pdf-embedded-file', { name, type: 'unknown', size: 0 }, place);
  const { family, mediaType } = await lookInside({ name, bytes: content }, place.inside ?? [], 'pdf');
  if (family === 'executable') return;
  inspection.find(PLAIN.has(family) ? 'pdf-embedded-data' : 'pdf-embedded-file', { name, type: mediaType, size: content.length }, place);
}

/** The names that file specifications give to streams. */
function namesOf(objects: FoundObjects, follow: Follow): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const { value } of objects.all) {
    const files = isDictionary(value) ? follow(value.get('EF')) : undefined;
    if (!isDictionary(value) || !isDictionary(files)) continue;
    const name = follow(value.get('UF')) ?? follow(value.get('F'));
    for (const stream of files.values()) {
      if (stream instanceof PdfReference) names.set(stream.id, name instanceof PdfText ? name.shown : `object ${stream.id}`);
    }
  }
  return names;
}
