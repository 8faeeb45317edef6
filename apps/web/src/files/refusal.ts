import { Problem, sentenceOf } from '../api/problem';

/** Why a file was not taken in: what was found in it, where the server says so. */
export const refusalOf = (error: unknown): string =>
  (error instanceof Problem && error.code === 'FILE_REFUSED' && error.fields.length > 0 ? error.fields.map(({ message }) => message).join(' ') : sentenceOf(error));
