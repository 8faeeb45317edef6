export * from './ask-clock';
export * from './chains';
export * from './clock-question';
export * from './explanation';
export * from './pairs';
export * from './period';
export * from './steps';
export * from './urgency';
