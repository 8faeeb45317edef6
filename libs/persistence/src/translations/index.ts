export { addTerms, endTerm, glossaryOf, glossaryPairs, type KeptTerm, type LanguagePair, type NewTerm } from './glossary';
export { saveSegment, type SavedSegment, type SegmentSaving } from './save-segment';
export { saveSecondLanguage, type SecondLanguageChoice } from './second-language';
export { translatedDraft, translatedStandard, type TranslatedDocument } from './translated-document';
export type { TranslatedOf } from './kept-translations';
export { translationOf, type DraftSegment, type DraftTranslation } from './translation-of';
