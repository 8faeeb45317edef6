import { DocumentNotAcceptable, narratives, readGiven, type TranslatedText } from '@comity/domain';
import { textSha256 } from './forms/translated';

/** Where a list of translations stands, for whoever gave it. */
export interface GivenWhere {
  /** A file, or words for the place. */
  readonly name: string;
  readonly field: string;
}

/** The translations that are given with a document, each made of the text that the document has now. @throws DocumentNotAcceptable */
export function translationsOfGiven(given: unknown, input: unknown, where: GivenWhere): readonly TranslatedText[] {
  if (!Array.isArray(given)) throw unreadable(where.name, 'it is not a list', where);
  const texts = new Map(narratives(readGiven(input).document).map(({ at, text }) => [at, text]));
  const seen = new Set<string>();
  return given.map((entry: unknown, index): TranslatedText => {
    const { at, ...translation } = entryOf(entry, index, where);
    const source = texts.get(at);
    if (source === undefined) throw new DocumentNotAcceptable('NO_SUCH_TEXT', `${where.name}, entry ${index + 1}: the document has no text to translate at ${at}${nearest([...texts.keys()])}`, { field: at });
    if (seen.has(at)) throw new DocumentNotAcceptable('TRANSLATED_TWICE', `${where.name}: the text at ${at} is translated twice. Leave one of them.`, { field: at });
    seen.add(at);
    return { at, ...translation, sourceSha256: textSha256(source) };
  });
}

const nearest = (places: readonly string[]): string => (places.length ? `. Its texts are at ${places.slice(0, 5).join(', ')}${places.length > 5 ? ` and ${places.length - 5} other places` : ''}.` : ': it has none.');

function entryOf(entry: unknown, index: number, where: GivenWhere): Omit<TranslatedText, 'sourceSha256'> {
  const { at, text, state, translator } = (typeof entry === 'object' && entry !== null ? entry : {}) as Readonly<Record<string, unknown>>;
  const place = `${where.name}, entry ${index + 1}`;
  if (typeof at !== 'string' || typeof text !== 'string' || typeof translator !== 'string') throw unreadable(place, '"at", "text" and "translator" must be texts', where);
  if (state !== 'human' && state !== 'certified') throw unreadable(place, '"state" must be "human" or "certified"; a draft by a machine is no translation', where);
  if (text.trim() === '' || translator.trim() === '') throw unreadable(place, 'a translation and its translator cannot be empty: leave the entry out', where);
  return { at, text, state, translator };
}

const unreadable = (place: string, why: string, { field }: GivenWhere): DocumentNotAcceptable =>
  new DocumentNotAcceptable('NOT_TRANSLATIONS', `${place}: ${why}. Give a list such as [{ "at": "/values/10/facts", "text": "…", "state": "certified", "translator": "…" }].`, { field });
