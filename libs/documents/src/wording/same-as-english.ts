/** Texts that a language may share with English, and why. */
export const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  // proper names, and the letter of a passport
  all: ['e-CODEX', 'Interpol', 'X'],
  // the same word in both languages
  fr: ['Pages', 'Signature', 'Certificate', 'Attachment', 'Assurance', 'Assurances', 'Services', 'Arrangement', 'Corruption', 'Sabotage', '71 minutes'],
  es: ['Portal', 'No'],
  pt: ['Portal'],
};
