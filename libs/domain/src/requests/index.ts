export * from './decide';
export * from './effects';
export * from './evolve';
export * from './facts';
export type * from './lane';
export * from './limit-run';
export * from './state';
