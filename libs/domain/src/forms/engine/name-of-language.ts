const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function nameIn(lang: string): string | undefined {
  try {
    return names.of(lang);
  } catch {
    // What is no tag has no name; the shape of the document says so elsewhere.
    return undefined;
  }
}

/** The English name of a language (BCP 47), or the code itself where none is known. */
export const nameOfLanguage = (lang: string): string => nameIn(lang) ?? lang;

/** Whether a language of this primary subtag is known by name. */
export const isNamedLanguage = (lang: string): boolean => nameIn(lang.split('-')[0] ?? '') !== undefined;
