export * from './deadlines';
export * from './forms';
export * from './instruments';
export * from './parties/roles';
export * from './procedures';
export * from './requests';
export * from './shared/canonical-json';
export * from './shared/decision';
