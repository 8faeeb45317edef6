export * from './ask-clock';
export * from './clock-question';
export * from './explanation';
export * from './period';
export * from './steps';
export * from './urgency';
