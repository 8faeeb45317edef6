import { narratives, readGiven, type TranslatedText } from '@comity/domain';
import { notAcceptable, type Failure } from '../failure';
import { isObject, parseJson, readInput } from '../terminal/input';

/** The translations in a file, each made of the text that the document has now. @throws Failure */
export async function translationsIn(path: string, input: unknown): Promise<readonly TranslatedText[]> {
  const given = parseJson(await readInput(path, 'the translations'));
  if (!Array.isArray(given)) throw unreadable(path, 'it is not a list');
  const { textSha256 } = await import('@comity/documents');
  const texts = new Map(narratives(readGiven(input).document).map(({ at, text }) => [at, text]));
  const seen = new Set<string>();
  return given.map((entry: unknown, index): TranslatedText => {
    const { at, ...translation } = entryOf(path, entry, index);
    const source = texts.get(at);
    if (source === undefined) throw notAcceptable('NO_SUCH_TEXT', `${path}, entry ${index + 1}: the document has no text to translate at ${at}${nearest([...texts.keys()])}`, { field: at });
    if (seen.has(at)) throw notAcceptable('TRANSLATED_TWICE', `${path}: the text at ${at} is translated twice. Leave one of them.`, { field: at });
    seen.add(at);
    return { at, ...translation, sourceSha256: textSha256(source) };
  });
}

const nearest = (places: readonly string[]): string => (places.length ? `. Its texts are at ${places.slice(0, 5).join(', ')}${places.length > 5 ? ` and ${places.length - 5} other places` : ''}.` : ': it has none.');

function entryOf(path: string, entry: unknown, index: number): Omit<TranslatedText, 'sourceSha256'> {
  const { at, text, state, translator } = isObject(entry) ? entry : {};
  const place = `${path}, entry ${index + 1}`;
  if (typeof at !== 'string' || typeof text !== 'string' || typeof translator !== 'string') throw unreadable(place, '"at", "text" and "translator" must be texts');
  if (state !== 'human' && state !== 'certified') throw unreadable(place, '"state" must be "human" or "certified"; a draft by a machine is no translation');
  if (text.trim() === '' || translator.trim() === '') throw unreadable(place, 'a translation and its translator cannot be empty: leave the entry out');
  return { at, text, state, translator };
}

const unreadable = (place: string, why: string): Failure =>
  notAcceptable('NOT_TRANSLATIONS', `${place}: ${why}. Give a list such as [{ "at": "/values/10/facts", "text": "…", "state": "certified", "translator": "…" }].`, { field: '--translations' });
