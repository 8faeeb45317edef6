/** A stretch of words that both texts have, or only one of them. */
export interface Stretch {
  readonly text: string;
  readonly kind: 'same' | 'removed' | 'added';
}

/** Words with the space behind them; signs of scripts without spaces stand alone. */
const wordsOf = (text: string): readonly string[] => text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+\s*|\s+/gu) ?? [];

/** Beyond this many pairs of words texts are shown whole. */
const MOST = 4_000_000;

/** What changed from one text to the other, in words: the longest common run of words stays. */
export function textDifferences(before: string, after: string): readonly Stretch[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length * b.length > MOST) return [{ text: before, kind: 'removed' }, { text: after, kind: 'added' }];
  const common = table(a, b);
  const found: Stretch[] = [];
  const put = (text: string, kind: Stretch['kind']): void => {
    const last = found.at(-1);
    if (last?.kind === kind) found[found.length - 1] = { text: last.text + text, kind };
    else found.push({ text, kind });
  };
  for (let [i, j] = [0, 0]; i < a.length || j < b.length;) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && right !== undefined && left.trim() === right.trim()) { put(right, 'same'); i += 1; j += 1; }
    else if (left !== undefined && (right === undefined || at(common, i + 1, j) >= at(common, i, j + 1))) { put(left, 'removed'); i += 1; }
    else { put(right ?? '', 'added'); j += 1; }
  }
  return found;
}

const at = (common: readonly Uint32Array[], i: number, j: number): number => common[i]?.[j] ?? 0;

/** Length of the longest common run of what follows each pair of places. */
function table(a: readonly string[], b: readonly string[]): readonly Uint32Array[] {
  const common = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = common[i];
      if (row) row[j] = a[i]?.trim() === b[j]?.trim() ? at(common, i + 1, j + 1) + 1 : Math.max(at(common, i + 1, j), at(common, i, j + 1));
    }
  }
  return common;
}
