import { deflateSync } from 'node:zlib';
import { Name, Reference, type Dictionary, type PdfValue } from '../../reading/pdf-syntax';
import { dictionaryOf, withMembers } from '../../signing/writing/write-value';
import type { Copier } from './copier';
import type { Box } from './page-box';

/** The streams of content of a page, in order. */
export function streamsOf({ from }: Copier, page: Dictionary): readonly Reference[] {
  const contents = page.get('Contents');
  const list = Array.isArray(from.resolve(contents)) ? from.list(contents) : [contents];
  return list.filter((each): each is Reference => each instanceof Reference && from.object(each.id)?.raw !== undefined);
}

/** The content of a page as one form: what it draws outside the visible box stays unseen, what it left open is closed. */
export function pagePicture(copier: Copier, streams: readonly Reference[], resources: Dictionary, visible: Box): Reference | null {
  const [only, another] = streams;
  const form = { Type: new Name('XObject'), Subtype: new Name('Form'), BBox: [...visible], Resources: resources };
  const object = only && copier.from.object(only.id);
  if (object?.raw && another === undefined) {
    const known = object.value as Dictionary;
    const kept = ['Filter', 'DecodeParms'].flatMap((key) => (known.has(key) ? [[key, copier.copy(known.get(key)!)] as const] : []));
    copier.copy(only!); // looked through for damage
    return copier.into.add(withMembers(dictionaryOf(form), Object.fromEntries(kept)), object.raw);
  }
  const content = joined(copier, streams);
  return content && copier.into.add(dictionaryOf({ ...form, Filter: new Name('FlateDecode') }), deflateSync(content));
}

/** Null where a stream is packed in a way that is not read here. */
function joined({ from }: Copier, streams: readonly Reference[]): Buffer | null {
  const readable = streams.every((stream) => filtersOf(from.resolve(from.dictionary(stream).get('Filter'))).every((filter) => filter === 'FlateDecode' || filter === 'ASCIIHexDecode'));
  return readable ? Buffer.concat(streams.flatMap((stream) => [from.contentOf(stream), Buffer.from('\n')])) : null;
}

const filtersOf = (value: PdfValue | undefined): readonly string[] => (Array.isArray(value) ? (value as readonly PdfValue[]) : value === undefined ? [] : [value]).map((filter) => (filter instanceof Name ? filter.name : ''));
