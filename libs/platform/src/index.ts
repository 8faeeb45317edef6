export * from './agency-keys';
export * from './config';
export * from './ids';
export * from './logger';
export * from './time';
