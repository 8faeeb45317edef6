export * from './forecast';
export * from './sentences';
export * from './survival';
