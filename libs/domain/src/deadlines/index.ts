export * from './explanation';
export * from './period';
export * from './urgency';
