export * from './engine-store';
export * from './errors';
export * from './options';
export * from './request-gateway';
export * from './temporal.module';
