import type { FormValues } from '@comity/domain';

type Handling = (values: FormValues) => string;

export const always = (line: string): Handling => () => line;

/** The first line where the named answer is yes, else the second. */
export const ifYes = (section: string, field: string, yes: string, otherwise: string): Handling => (values) => (values[section]?.[field] === true ? yes : otherwise);
