/** The code that Node gives to its own errors; empty for anything else. */
export const codeOf = (error: unknown): string =>
  (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '');
