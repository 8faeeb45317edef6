const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The English name of a language (BCP 47), or the code itself where none is known. */
export function nameOfLanguage(lang: string): string {
  try {
    return names.of(lang) ?? lang;
  } catch {
    // A tag that is none has no name; the shape of the document names it elsewhere.
    return lang;
  }
}
