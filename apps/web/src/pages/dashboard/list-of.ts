import { writeSearch } from '../../shell/address';

/** The list behind a figure. */
export const listOf = (query: Readonly<Record<string, string>>): string => `/requests${writeSearch(query)}`;
