/** Share of words that two texts have in common, from 0 to 1; where words have no spaces, of pairs of signs. */
export function likeness(one: Words, other: Words): number {
  if (one.size + other.size === 0) return 0;
  let common = 0;
  for (const [word, times] of one.times) common += Math.min(times, other.times.get(word) ?? 0);
  return (2 * common) / (one.size + other.size);
}

/** The words of a text, counted. */
export interface Words {
  readonly times: ReadonlyMap<string, number>;
  readonly size: number;
}

export function wordsOf(text: string): Words {
  const times = new Map<string, number>();
  const all = (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap(pieces);
  for (const word of all) times.set(word, (times.get(word) ?? 0) + 1);
  return { times, size: all.length };
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function pieces(word: string): readonly string[] {
  const signs = [...word];
  return unspaced.test(word) && signs.length > 2 ? signs.slice(1).map((sign, i) => `${signs[i] ?? ''}${sign}`) : [word];
}
