export type * from './clocks';
export type * from './commands';
export type * from './drafts';
export type * from './law';
export type * from './people';
export type * from './requests';
export type * from './routes';
