import type { FieldDefinition } from '@comity/domain';
import { stepsOf, type Named } from './steps';

/** The field that a pointer leads to; undefined where it leads to a section, or nowhere. */
export function definitionAt(form: Named, sectionId: string, pointer: string): FieldDefinition | undefined {
  const last = stepsOf(form, sectionId, pointer).filter((step) => !('entry' in step)).at(-1);
  return last && 'field' in last ? last.field : undefined;
}
