/** Something that reads the same in every language: a number, a day, an address. */
export interface Fact {
  /** As it is compared. */
  readonly key: string;
  /** As it is written. */
  readonly words: string;
}

/** Facts found in a text, and the text with blanks in their places. */
export interface FactsFound<T extends Fact> {
  readonly facts: readonly T[];
  readonly rest: string;
}

/** Takes out what a pattern finds and a reading accepts; the rest keeps its length. */
export function takeOut<T extends Fact>(text: string, pattern: RegExp, read: (match: RegExpExecArray) => readonly T[]): FactsFound<T> {
  const facts: T[] = [];
  const rest: string[] = [];
  let place = 0;
  for (const match of text.matchAll(pattern)) {
    const found = read(match);
    if (found.length === 0) continue;
    facts.push(...found);
    rest.push(text.slice(place, match.index), ' '.repeat(match[0].length));
    place = match.index + match[0].length;
  }
  return { facts, rest: [...rest, text.slice(place)].join('') };
}
