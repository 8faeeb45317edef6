/** Words for fields that several forms have, each under a section of its own. */
export const atSection = (section: string, words: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words).map(([field, text]) => [`${section}.${field}`, text]));
