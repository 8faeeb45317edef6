export * from './law';
export * from './repository-rules';
