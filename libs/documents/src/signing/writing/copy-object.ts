import type { PdfFile } from '../../reading/pdf-file';
import { Reference, type Dictionary, type PdfValue } from '../../reading/pdf-syntax';
import type { IncrementalUpdate } from './incremental-update';

/** Brings a value of another file into an update, with everything it refers to. */
export function copied(value: PdfValue, from: PdfFile, into: IncrementalUpdate, known = new Map<number, Reference>()): PdfValue {
  const copy = (inner: PdfValue): PdfValue => copied(inner, from, into, known);
  if (value instanceof Reference) return known.get(value.id) ?? copiedObject(value, from, into, known);
  if (value instanceof Map) return new Map([...(value as Dictionary)].map(([key, member]) => [key, copy(member)]));
  return Array.isArray(value) ? (value as readonly PdfValue[]).map(copy) : value;
}

function copiedObject(at: Reference, from: PdfFile, into: IncrementalUpdate, known: Map<number, Reference>): Reference {
  const object = from.object(at.id);
  if (!object) throw new SyntaxError(`Object ${at.id} is missing.`);
  const place = into.reserve();
  known.set(at.id, place);
  return into.put(place, copied(object.value, from, into, known), object.raw);
}
