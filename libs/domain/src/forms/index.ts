export * from './blocks/registry';
export * from './condition';
export * from './definition';
export * from './document';
export * from './registry';
