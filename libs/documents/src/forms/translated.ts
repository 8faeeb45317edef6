import { createHash } from 'node:crypto';
import { narratives, type FormDocument, type FormValues, type TranslatedText } from '@comity/domain';
import type { Item, Section, Value } from '../kit/description';
import { printable } from './printable';

/** Signs that no text has (Unicode calls them noncharacters): a text nobody has translated, and the start of a translated paragraph. */
const NOT_TRANSLATED = '\ufdd0';
const TRANSLATED = '\ufdd1';

/** SHA-256 of a text in Unicode form NFC, hexadecimal: what a translation was made of. */
export const textSha256 = (text: string): string => createHash('sha256').update(text.normalize('NFC')).digest('hex');

export interface InSecondLanguage {
  /** The values with each text in words marked: translated, or not. */
  readonly values: FormValues;
  /** The translations that the paper prints: those of texts that are still the same. */
  readonly printed: readonly TranslatedText[];
  /** Signs of the longest text in words, in either language. */
  readonly longest: number;
}

/**
 * The values as the second language prints them. A text for which there is no translation, or one of another text, or an
 * empty one, is never repeated there: it would look translated.
 * @param document with its text in NFC; @param values the same, as they are set
 * @throws UnprintableCharacterError naming the place of the text
 */
export function inSecondLanguage(document: FormDocument, values: FormValues, translations: readonly TranslatedText[]): InSecondLanguage {
  const sources = narratives(document);
  const found = sources.map(({ at, text }) => {
    const digest = textSha256(text);
    return translations.find((each) => each.at === at && each.sourceSha256 === digest && each.text.trim() !== '');
  });
  const given = found.filter((each) => each !== undefined);
  const set = asSet(given);
  const copy = structuredClone(values) as FormValues;
  sources.forEach(({ at }, n) => {
    const own = found[n];
    put(copy, at, own === undefined ? NOT_TRANSLATED : marked(set.get(at)?.text ?? ''));
  });
  return {
    values: copy,
    printed: given.map(({ at, sourceSha256, text, state }) => ({ at, sourceSha256, text: text.normalize('NFC'), state, translator: set.get(at)?.translator ?? '' })),
    longest: Math.max(0, ...sources.map(({ text }) => text.length), ...given.map(({ text }) => text.length)),
  };
}

/** Texts and names as they are set, by their place; a sign that no typeface has is told with it. */
function asSet(translations: readonly TranslatedText[]): ReadonlyMap<string, Pick<TranslatedText, 'text' | 'translator'>> {
  const sections: Record<string, Record<string, string>> = {};
  const places = translations.map(({ at, text, translator }) => {
    const [, , section = '', ...keys] = keysOf(at);
    const field = keys.join('/');
    Object.assign((sections[section] ??= {}), { [field]: text, [`${field} (translator)`]: translator.replace(/\s+/gu, ' ').trim() });
    return { at, section, field };
  });
  const clean = printable(sections);
  return new Map(places.map(({ at, section, field }) => [at, { text: clean[section]?.[field] ?? '', translator: clean[section]?.[`${field} (translator)`] ?? '' }]));
}

const marked = (text: string): string => TRANSLATED + text.replace(/\n[\n ]*\n\s*/g, `$&${TRANSLATED}`);

const keysOf = (pointer: string): string[] => pointer.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

function put(values: FormValues, at: string, text: string): void {
  const keys = keysOf(at).slice(2); // after the root and `values`
  const last = keys.pop() ?? '';
  const owner = keys.reduce<unknown>((within, key) => (within as Record<string, unknown>)[key], values);
  (owner as Record<string, unknown>)[last] = text;
}

/** What the marks stand for on this paper. */
export interface Marks {
  readonly notTranslated: string;
  /** Language of the translations, where it is not that of the wording. */
  readonly lang?: string;
}

/** Sections with every mark replaced by what it means. */
export function withoutMarks(section: Section, marks: Marks): Section {
  return { ...section, items: section.items.map((item) => inItem(item, marks)) };
}

function inItem(item: Item, marks: Marks): Item {
  if (item.kind === 'field') return { ...item, values: item.values.map((value) => inValue(value, marks)) };
  if (item.kind === 'table') return { ...item, rows: item.rows.map((cells) => cells.map((values) => values.map((value) => inValue(value, marks)))) };
  if (item.kind === 'signature') return { ...item, rows: item.rows.map((row) => ({ ...row, values: row.values.map((value) => inValue(value, marks)) })) };
  return item;
}

function inValue(value: Value, { notTranslated, lang }: Marks): Value {
  const { lang: _first, dir, ...rest } = value;
  if (value.text.includes(NOT_TRANSLATED)) return { ...rest, text: value.text.replaceAll(NOT_TRANSLATED, notTranslated), style: 'muted', untranslated: true };
  if (!value.text.includes(TRANSLATED)) return value;
  return { ...rest, text: value.text.replaceAll(TRANSLATED, ''), ...(dir === undefined ? {} : { dir }), ...(lang === undefined ? {} : { lang }) };
}
