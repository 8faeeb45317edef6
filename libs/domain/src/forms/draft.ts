import { blockDefinition } from './blocks/registry';
import type { BlockName } from './definition';
import type { Finding, FormDocument, FormValues } from './document';
import { isFilled } from './engine/filled';
import { fieldsOf } from './engine/walk';
import type { FormId } from './form-id';
import { formDefinition } from './registry';
import { rulesOf } from './rules/registry';

export type SectionStatus = 'completed' | 'in-progress' | 'problems';

/** Rules that only say that something is still empty: GEN-01, and those of the form that stand in its place. */
function emptinessOf(form: FormId): ReadonlySet<string> {
  const inPlace = rulesOf(form).filter((rule) => rule.kind !== 'declaration' && rule.replaces?.includes('GEN-01'));
  return new Set(['GEN-01', ...inPlace.map(({ id }) => id)]);
}

/**
 * How far each section of a draft is. Gaps alone are work in progress; a blocking finding on something written is a problem.
 * A section with optional fields only is completed from the start.
 */
export function sectionStatus(document: FormDocument, findings: readonly Finding[]): Readonly<Record<string, SectionStatus>> {
  const form = formDefinition(document.form);
  const emptiness = emptinessOf(document.form);
  const touched = new Set(fieldsOf(form, document).filter(({ field, value }) => isFilled(field, value)).map(({ section }) => section));
  return Object.fromEntries(
    form.sections.map(({ id }) => {
      const blocking = findings.filter(({ section, level }) => section === id && level === 'block');
      return [id, statusOf(blocking, touched.has(id), emptiness)];
    }),
  );
}

function statusOf(blocking: readonly Finding[], touched: boolean, emptiness: ReadonlySet<string>): SectionStatus {
  if (blocking.length === 0) return 'completed';
  return touched && blocking.some(({ rule }) => !emptiness.has(rule)) ? 'problems' : 'in-progress';
}

/** The values of a new draft: every section, nothing in it. */
export function emptyValues(form: FormId): FormValues {
  return Object.fromEntries(formDefinition(form).sections.map(({ id, rows }) => [id, rows === true ? [] : {}])) as FormValues;
}

/** A new entry for a list of blocks, with the keys its shape asks for even in a draft. */
export function emptyEntry(name: BlockName): Readonly<Record<string, unknown>> {
  const needed = blockDefinition(name).members.filter(({ shapeRequired }) => shapeRequired === true);
  return Object.fromEntries(needed.map(({ key, codes }) => [key, codes?.[0] ?? '']));
}
