export * from './approve-wording';
export * from './publish-wordings';
export * from './wordings';
