import type { FormValues } from '@comity/domain';

type Handling = (values: FormValues) => string;

/** The left line of the footer, where the caller gives none. */
export const always = (line: string): Handling => () => line;

export const CRIMINAL = 'Criminal investigation.';
export const PERSONAL = 'Contains personal data. For the purpose of these proceedings only.';

/** Confidential where the named answer is yes. */
export const confidentialIf = (section: string, field: string, line: string = CRIMINAL): Handling => (values) =>
  (values[section]?.[field] === true ? `Confidential. ${line}` : line);
