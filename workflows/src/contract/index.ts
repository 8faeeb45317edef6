export * from './activities';
export * from './keys';
export * from './names';
export * from './state';
