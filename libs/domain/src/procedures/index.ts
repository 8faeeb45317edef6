export * from './clock-words';
export * from './clocks';
export * from './commands';
export * from './events';
export * from './messages';
export * from './papers';
export * from './procedure';
export * from './stages';
