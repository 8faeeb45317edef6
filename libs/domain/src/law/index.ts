export * from './closing-days';
export * from './examine-change';
export * from './law';
export * from './law-change';
export * from './participation';
export * from './participation-law';
export * from './repository-rules';
export * from './rule-book';
