export * from './decide-letterhead';
export * from './letterheads';
export * from './propose-letterhead';
