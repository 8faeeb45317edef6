/**
 * The paragraphs of a text, one a line: the smallest piece that can be rendered on its own and that a change elsewhere leaves
 * alone; sentences end at other places in the other language. Lines without a letter are no paragraphs.
 */
export const paragraphsOf = (text: string): readonly string[] => linesOf(text).filter(isParagraph).map(bare);

/** The same text with every paragraph replaced; what stands between them stays. */
export function rendered(text: string, rendering: (paragraph: string, place: number) => string): string {
  let place = 0;
  return linesOf(text).map((line) => (isParagraph(line) ? line.replace(line.trim(), () => rendering(bare(line), place++)) : line)).join('\n');
}

const linesOf = (text: string): readonly string[] => text.split(/\r\n?|\n/);
const isParagraph = (line: string): boolean => /\p{L}/u.test(line);
const bare = (line: string): string => line.trim().normalize('NFC');
