export * from './decide';
export * from './effects';
export * from './evolve';
export * from './facts';
export * from './state';
