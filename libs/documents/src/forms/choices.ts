import type { FieldDefinition } from '@comity/domain';
import type { Choice, Item } from '../kit/description';
import type { Answering } from './answering';
import { inEnglish } from './embedded';
import { plain } from './format';
import { codeWord } from './values';

/** From here on the options run under their label, in two columns over the whole measure. */
const MANY = 13;

interface Offer { readonly word: string; readonly english: string; readonly on: boolean }

export function yesOrNo(label: string, value: unknown, statement: string | undefined, { words }: Answering): Choice {
  const options = statement === undefined ? [{ label: words.yes, on: value === true }, { label: words.no, on: value === false }] : [{ label: statement, on: value === true }];
  return { kind: 'choice', label, options, columns: options.length };
}

/** Boxes for all codes the form offers, and for those chosen although it does not. */
export function choices(field: FieldDefinition, value: unknown, path: string, label: string, how: Answering): Item[] {
  const chosen = (Array.isArray(value) ? value : [value]).map(plain);
  const offered = (field.codes ?? []).filter((code) => how.layout.offered?.[path]?.(code, how.document.values) ?? true);
  const codes = [...offered, ...chosen.filter((code) => !offered.includes(code))];
  const offers = codes.map((code, n): Offer => ({ word: numbered(field, n, codeWord(field, code, path, how)), english: codeWord(field, code, path, inEnglish(how)), on: chosen.includes(code) }));
  if (field.type === 'DataCategory[]') return [{ kind: 'subheading', text: label }, ...grouped(offers), { kind: 'end' }];
  const options = offers.map(({ word, on }) => ({ label: word, on }));
  if (options.length >= MANY) return [{ kind: 'choice', label, options, columns: 2, wide: true }];
  return [{ kind: 'choice', label, options, columns: options.length > 3 && options.every((o) => breadth(o.label) <= 22) ? 2 : 1 }];
}

/** In letters; an ideograph is as broad as two. */
const breadth = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

/** The 32 categories are quoted by their numbers. */
const numbered = (field: FieldDefinition, n: number, word: string): string => (field.type === 'Offence32[]' ? `${n + 1}. ${capital(word)}` : word);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** “Subscriber: identity” and its sisters as one row “Subscriber”, so that a long list breaks between its groups. */
function grouped(offers: readonly Offer[]): Choice[] {
  const split = offers.map(({ word, english, on }) => {
    const [, group = '', label = word] = GROUPED.exec(word) ?? [];
    return { key: GROUPED.exec(english)?.[1] ?? '', group, on, label: capital(label) };
  });
  return [...new Set(split.map((o) => o.key))].map((key) => {
    const options = split.filter((o) => o.key === key);
    return { kind: 'choice', label: options[0]?.group ?? '', options, columns: 2 };
  });
}

const GROUPED = /^([^:：]*?)[\s\u00a0]*[:：]\s*(.*)$/;
