export { alignSegments } from './align-segments';
export { differenceFindings, differencesOf, type ComparedText, type SegmentDifferences } from './compare-segments';
export * from './findings';
export * from './glossary';
export { paragraphsOf } from './paragraphs';
export * from './progress';
export { segmentsOf } from './segments-of';
export { translatedTexts } from './translated-texts';
export * from './translation';
