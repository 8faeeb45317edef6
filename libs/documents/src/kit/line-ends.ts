/** Written without spaces; a line may end nearly anywhere. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uff60]/u;
const THAI = /\p{Script=Thai}/u;
/** Signs that do not begin a line: closing signs, marks of a pause, small kana (JIS X 4051, GB/T 15834). */
const NOT_FIRST = /[\p{Pe}\p{Pf}\p{M}、。，．・：；？！ー—…‥々〻ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ％‰℃,.:;?!%]/u;
/** Signs that do not end a line: opening signs, and those of money. */
const NOT_LAST = /[\p{Ps}\p{Pi}￥＄£¥$]/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const thaiWords = new Intl.Segmenter('th', { granularity: 'word' });
/** Signs that are looked at together: a segmenter takes ever longer for a step in a longer text. */
const WINDOW = 400;

function* segmented(text: string, segmenter: Intl.Segmenter): Generator<readonly [segment: string, index: number]> {
  for (let start = 0; start < text.length;) {
    const window = text.slice(start, start + WINDOW);
    const last = start + window.length === text.length;
    let done = 0;
    for (const { segment, index } of segmenter.segment(window)) {
      if (!last && index + segment.length === window.length && index > 0) break; // it may go on after the window
      yield [segment, start + index];
      done = index + segment.length;
    }
    start += done;
  }
}

/** Where the signs of a text end, a letter with its marks being one sign. */
export const signEnds = (text: string): number[] => [...segmented(text, graphemes)].map(([segment, index]) => index + segment.length);

/**
 * Where a line may end: after spaces, after a slash between letters, between words of Thai, between ideographs.
 * Not after a hyphen: readers of the text would drop it.
 */
export function* words(text: string): Generator<readonly [number, number]> {
  const dense = IDEOGRAPH.test(text) || THAI.test(text);
  if (!dense && !text.includes(' ')) { yield [0, text.length]; return; } // an address or a digest: cut where the line is full
  let at = 0;
  for (const word of text.match(/[^ ]+ *| +/g) ?? []) {
    if (IDEOGRAPH.test(word)) yield* ideographs(word, at);
    else if (THAI.test(word)) for (const [segment, index] of segmented(word, thaiWords)) yield [at + index, at + index + segment.length];
    else {
      let from = at;
      for (const part of word.split(/(?<=\p{L}{2}\/)(?=\p{L}{2})/u)) yield [from, (from += part.length)];
    }
    at += word.length;
  }
}

/** Between two signs of which one is an ideograph, unless one of them may not stand at the end of a line there. */
function* ideographs(word: string, at: number): Generator<readonly [number, number]> {
  let from = 0;
  let last = '';
  for (const [segment, index] of segmented(word, graphemes)) {
    const may = (IDEOGRAPH.test(last) || IDEOGRAPH.test(segment)) && !NOT_FIRST.test(segment) && !NOT_LAST.test(last) && segment !== ' ';
    if (last !== '' && may) { yield [at + from, at + index]; from = index; }
    last = segment;
  }
  yield [at + from, at + word.length];
}
