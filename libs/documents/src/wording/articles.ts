/** Words that stand between the numbers of several articles, in the languages of the wordings. */
const AND = ['and', 'et', 'und', 'y', 'e', 'и', 'і', 'й', 'та', 'و', '和', '及', '与'];
const TO = ['to', 'à', 'bis', 'a', 'по', 'до', 'إلى', '至'];

const NUMBER = '\\d+\\p{L}?(?:\\([\\p{L}\\d]+\\))*';
const between = (words: readonly string[]): string => `(?:\\s+(?:${words.join('|')})\\s*|(?:${words.filter((word) => !/[a-z]/.test(word)).join('|')}))`;
const TWO = new RegExp(`^${NUMBER}${between(AND)}${NUMBER}$`, 'u');
const MORE = new RegExp(`^${NUMBER}(?:\\s*[,،、–]\\s*|${between([...AND, ...TO])})\\d`, 'u');

/** Of how many articles a text is the number: "2 and 4", "13(2), 14(1)", "2–11"; not "550a, paragraphs 1 and 3", nor "29(2)". Null: it begins with no number. */
export function articlesIn(text: string): 'one' | 'two' | 'more' | null {
  if (!/^\d/.test(text)) return null;
  return TWO.test(text) ? 'two' : MORE.test(text) ? 'more' : 'one';
}

/** "Article 2", "Articles 2 and 4"; a text that begins with no number stands as it is. */
export const articleText = (text: string, [one, several]: readonly [string, string], space = '\u00a0'): string => {
  const count = articlesIn(text);
  return count === null ? text : `${count === 'one' ? one : several}${space}${text}`;
};
