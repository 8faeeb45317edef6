export * from './forecast';
export * from './outlook';
export * from './sentences';
export * from './survival';
