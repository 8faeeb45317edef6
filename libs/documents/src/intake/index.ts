export type { FileFact, FindingCode, FindingLevel, FindingPlace, IntakeFinding } from './finding';
export { findingText } from './finding-text.en';
export type { LookedAt } from './inspection';
export { inspectFile, type IntakeReport } from './inspect-file';
export { defaultIntakeLimits, type IntakeLimits } from './limits';
export { withoutMetadata } from './pictures/without-metadata';
export { Clamd, clamdAddress } from './scanning/clamd';
export { FileInspector, type InspectorSettings, type ScannedReport } from './scanning/file-inspector';
export { noScanner, type ScanResult, type VirusScanner } from './scanning/virus-scanner';
