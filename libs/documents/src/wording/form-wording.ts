import { createHash } from 'node:crypto';
import { canonicalJson, formDefinition, type FormId } from '@comity/domain';
import { paperOf } from '../forms/registry';
import { writtenLanguages } from '../forms/wording';
import { blocksIn, pairsOfBlocks, pairsOfForm, pairsOfWords, type Pair } from './every-text';

/** A text of a form in English and in the language asked for. */
export interface WordingText {
  readonly where: string;
  readonly english: string;
  readonly text: string;
}

/**
 * Every text of our own that a paper of the form can print in a language, beside the English it stands for: title, labels,
 * codes, sentences, blocks and general words, with marks such as ⟦a⟧ where something is put in.
 * @returns nothing for English, and where the form is not written in the language
 */
export function wordingTexts(form: FormId, lang: string): readonly WordingText[] {
  const { texts } = paperOf(form);
  const [own, words] = [Object.hasOwn(texts, lang) ? texts[lang] : undefined, Object.hasOwn(writtenLanguages, lang) ? writtenLanguages[lang] : undefined];
  if (lang === 'en' || own === undefined || words === undefined) return [];
  const asksOfMeasures = formDefinition(form).sections.some(({ fields }) => fields.some(({ type }) => type === 'Modules'));
  const asked = ({ where }: Pair): boolean => asksOfMeasures || !where.startsWith('question ');
  return [...pairsOfForm(form, texts.en, own), ...[...pairsOfBlocks(blocksIn([form]), words.answers)].filter(asked), ...pairsOfWords(words)].map(({ where, en, own: text }) => ({ where, english: en, text: text ?? '' }));
}

/**
 * SHA-256 of the wording of a form in a language, hexadecimal. Hashed is what would be printed, not the source: sentences
 * that are code enter by what they say for fixed values, and the English by its side, since an approval holds for both.
 * `null` where there is nothing to approve.
 */
export function wordingDigest(form: FormId, lang: string): string | null {
  const texts = wordingTexts(form, lang);
  return texts.length === 0 ? null : digestOfTexts(form, lang, texts);
}

export const digestOfTexts = (form: FormId, lang: string, texts: readonly WordingText[]): string => createHash('sha256').update(canonicalJson({ form, lang, texts })).digest('hex');
