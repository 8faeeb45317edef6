export * from './letterhead';
