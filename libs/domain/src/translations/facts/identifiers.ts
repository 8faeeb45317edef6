import { takeOut, type Fact, type FactsFound } from './fact';

/** Whether a name stands in a text by itself, whatever endings a language puts after it. */
export const namesIt = (text: string, { key }: Fact): boolean => {
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    if (!/[a-z0-9]/u.test(text[at - 1] ?? '') && !/^(?:[a-z0-9]|[.:]\d)/u.test(text.slice(at + key.length))) return true;
  }
  return false;
};

/** Capitals and small letters are one: some languages write headings and addresses their own way. */
const named = (words: string): readonly Fact[] => [{ key: words.toLowerCase(), words }];
const ending = /[.,;:!?)\]}'"»”’、。）」]+$/u;

const patterns: readonly (readonly [RegExp, (words: string) => string])[] = [
  [/(?:https?|hxxps?|ftp|sftp|ssh|tor):\/\/[^\s<>"«»“”]+|(?<![\w.])www\.[^\s<>"«»“”]+/giu, (words) => words.replace(/[^\x21-\x7e].*$/u, '').replace(ending, '')],
  [/(?<![\w.+-])[a-z0-9][\w.+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+/giu, (words) => words],
  [/(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?(?::\d{2,5})?(?!\d)/gu, (words) => words],
  [/(?<![\w:])(?=[\da-f:]*:[\da-f]*:)(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}(?:\/\d{1,3})?(?![\w:])/giu, (words) => (/[\da-f]{2}/iu.test(words) ? words : '')],
  [/(?<![\w@])@[a-z0-9_][\w.]*\w/giu, (words) => words],
  [/(?<![\w.-])(?:[a-z0-9][a-z0-9-]{1,62}\.)+[a-z]{2,24}(?!\w)/gu, (words) => words],
  // References and account names: letters and figures in one word, or figures joined by strokes.
  [/(?<![a-z0-9])(?<![a-z0-9][_./-])(?=[a-z\d_./-]{0,80}[a-z_])(?=[a-z\d_./-]{0,80}\d)[a-z\d]+(?:[_./-]{1,3}[a-z\d]+)*(?![a-z0-9])/giu, (words) => bare(words)],
  [/(?<![a-z0-9])[a-z]+(?:_[a-z]+)+(?![a-z0-9])/giu, (words) => words],
];

/** Endings after a figure ("2026-ban", "17th", "5GB") and hours ("14h05") are of the language, no reference. */
function bare(words: string): string {
  const without = words.replace(/(?<=\d)[-.]\p{Ll}{1,4}$/u, '');
  return /[a-z_]/iu.test(without) && /\d/u.test(without) && !/^\d+(?:[.,]\d+)*[a-z]{1,4}$|^\d{1,2}h\d{2}$/iu.test(without) ? without : '';
}

/** Addresses of the net and of mail, references and names of accounts, in whatever script the text is. */
export function identifiersIn(text: string): FactsFound<Fact> {
  const facts: Fact[] = [];
  let rest = text;
  for (const [pattern, trimmed] of patterns) {
    const found = takeOut(rest, pattern, ([words]) => (trimmed(words) === '' ? [] : named(trimmed(words))));
    facts.push(...found.facts);
    rest = found.rest;
  }
  return { facts, rest };
}
