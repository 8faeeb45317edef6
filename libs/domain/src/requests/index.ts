export * from './decide';
export { otherForm, paperRefused } from './decide-papers';
export { PAPER_NOT_MADE } from './decide-standard-documents';
export * from './effects';
export * from './evolve';
export * from './facts';
export type * from './lane';
export * from './limit-run';
export * from './state';
