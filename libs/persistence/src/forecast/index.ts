export * from './history';
export * from './legal-clocks';
