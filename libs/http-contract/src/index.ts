export type * from './clocks';
export type * from './commands';
export type * from './drafts';
export type * from './people';
export type * from './requests';
