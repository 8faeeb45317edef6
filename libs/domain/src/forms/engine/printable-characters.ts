import { printableRanges } from './printable-ranges';

/** Signs that show nothing themselves, and spaces: no typeface is asked for them. */
const UNSEEN = /[\s\p{Cf}\p{Cc}\u034f\ufe00-\ufe0f]/u;
/** More marks on one letter than any writing needs are left out of a paper. */
const FLOOD = /(\p{M}{6})\p{M}+/gu;

/** Start and end (exclusive) of each range, one after the other. */
const bounds: readonly number[] = (() => {
  const out: number[] = [];
  for (const range of printableRanges.split(' ')) {
    const [gap = '', length = '1'] = range.split('.');
    const start = (out.at(-1) ?? 0) + Number.parseInt(gap, 36);
    out.push(start, start + Number.parseInt(length, 36));
  }
  return out;
})();

/** Whether a typeface of the papers has the character, or none is needed. */
export function isPrintable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? 0) <= code) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1 || UNSEEN.test(character);
}

/** The characters of a text that cannot stand in a paper, each once. */
export const unprintableOf = (text: string): readonly string[] => [
  ...new Set([...text.normalize('NFC').replace(FLOOD, '$1')].filter((character) => !isPrintable(character))),
];
