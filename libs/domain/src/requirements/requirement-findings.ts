import type { Finding, FormDocument } from '../forms/document';
import { embeddedDocument } from '../forms/engine/embedded-document';
import { fieldsOf } from '../forms/engine/walk';
import { formDefinition } from '../forms/registry';
import type { Waiver } from '../forms/rules/rule';
import { nothingRecorded, type NotRecorded } from './not-recorded';
import { requirementQuestion, type RequestCircumstances, type RequirementQuestion } from './question';
import type { RecordedRequirement, RequirementKind, RequirementSource } from './requirement';
import { requirementsFor } from './requirements-for';
import { unmetPlaces, type RequirementContext } from './unmet';

/** A finding that comes from the records on a State, with where it is written. */
export interface RequirementFinding extends Finding {
  readonly kind: RequirementKind;
  readonly waivableBy: Waiver;
  readonly source: RequirementSource;
  readonly note: string | null;
}

export interface RequirementCheck {
  readonly findings: readonly RequirementFinding[];
  /** What nobody has recorded about this State, measure and channel; null where a document asks nobody for anything. */
  readonly notRecorded: NotRecorded | null;
}

/** Where a document falls short of the requirements. */
export function requirementFindings(
  document: FormDocument,
  question: RequirementQuestion,
  requirements: readonly RecordedRequirement[],
  day: string,
  context: RequirementContext = {},
): readonly RequirementFinding[] {
  return requirementsFor(question, requirements, day).flatMap((requirement) =>
    unmetPlaces(requirement, document, question, context).map((place) => ({
      rule: requirement.id, level: requirement.level, ...place, message: requirement.message,
      kind: requirement.kind, waivableBy: requirement.waivable, source: requirement.source, note: requirement.note,
    })),
  );
}

/**
 * All that the records say of a document and of a letter inside it, and what they do not say.
 * @param day YYYY-MM-DD
 */
export function checkRequirements(
  document: FormDocument,
  circumstances: RequestCircumstances,
  requirements: readonly RecordedRequirement[],
  day: string,
  context: RequirementContext = {},
): RequirementCheck {
  const question = requirementQuestion(document, circumstances);
  if (!question) return { findings: [], notRecorded: null };
  const inner = embeddedFindings(document, circumstances, requirements, day, context);
  return {
    findings: [...requirementFindings(document, question, requirements, day, context), ...inner],
    notRecorded: nothingRecorded(question, requirementsFor(question, requirements, day), context.acceptedLanguages !== undefined),
  };
}

/** Findings of a letter inside a field point into that field. */
function embeddedFindings(...[document, ...rest]: Parameters<typeof checkRequirements>): readonly RequirementFinding[] {
  return fieldsOf(formDefinition(document.form), document).flatMap(({ section, pointer, field, value }) => {
    const letter = field.embeds === undefined ? undefined : embeddedDocument(field.embeds, value);
    if (letter === undefined) return [];
    return checkRequirements(letter, ...rest).findings.map((finding) => (
      { ...finding, section, field: `${pointer}${finding.section === '' ? '' : `/values/${finding.section}`}${finding.field}` }
    ));
  });
}
