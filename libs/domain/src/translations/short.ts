/** Below this share of what its original says a translation is told to be short. */
const SHORT = 0.5;
/** Letters of an original below which nothing is told: headings and short answers vary too much. */
const ENOUGH = 80;

/** How much a sign says beside a Latin letter: other scripts need fewer of them for the same words. */
const weights: readonly (readonly [RegExp, number])[] = [[/\p{Script=Han}/u, 3], [/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 2], [/[\p{Script=Arabic}\p{Script=Hebrew}]/u, 1.25]];

/** A translation much shorter than its original, reckoned by script. */
export function isShort(source: string, translation: string): boolean {
  const whole = weightOf(source);
  return whole >= ENOUGH && weightOf(translation) < SHORT * whole;
}

function weightOf(text: string): number {
  let sum = 0;
  for (const sign of text.match(/[\p{L}\p{N}]/gu) ?? []) sum += sign < '\u0590' ? 1 : (weights.find(([script]) => script.test(sign))?.[1] ?? 1);
  return sum;
}
