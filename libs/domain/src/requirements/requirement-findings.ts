import type { Finding, FormDocument } from '../forms/document';
import { embeddedDocument } from '../forms/engine/embedded-document';
import { fieldsOf } from '../forms/engine/walk';
import { formDefinition } from '../forms/registry';
import type { Waiver } from '../forms/rules/rule';
import { isStateCode } from './name-of-state';
import { noSuchState, nothingRecorded, type NotRecorded } from './not-recorded';
import { openBinding, type OpenBinding } from './open-binding';
import type { Place } from './places';
import { requirementQuestion, type RequestCircumstances } from './question';
import type { RecordedRequirement, RequirementKind, RequirementSource } from './requirement';
import { requirementsFor } from './requirements-for';
import type { StateRecords } from './state-records';
import { sortByBinding } from './treaty-binding';
import { unmetPlaces, type RequirementContext } from './unmet';

/** A finding that comes from the records on a State, with where it is written. */
export interface RequirementFinding extends Finding {
  /** `binding`: nobody has recorded whether the treaty holds between the two. */
  readonly kind: RequirementKind | 'binding';
  readonly waivableBy: Waiver;
  readonly source: RequirementSource;
  readonly note: string | null;
}

export interface RequirementCheck {
  readonly findings: readonly RequirementFinding[];
  /** What nobody has recorded about this State, measure and channel; null where a document asks nobody for anything. */
  readonly notRecorded: NotRecorded | null;
}

/**
 * All that the records say of a document and of a letter inside it, and what they do not say. What a treaty asks counts
 * where it binds both States.
 * @param day YYYY-MM-DD
 */
export function checkRequirements(
  document: FormDocument,
  circumstances: RequestCircumstances,
  records: StateRecords,
  day: string,
  context: RequirementContext = {},
): RequirementCheck {
  const question = requirementQuestion(document, circumstances);
  if (!question) return { findings: [], notRecorded: null };
  if (!isStateCode(question.requestedState)) return { findings: [], notRecorded: noSuchState(question) };
  const { apply, open } = sortByBinding(requirementsFor(question, records.requirements, day), question, records.participation, day);
  const unmet = (one: RecordedRequirement): readonly Place[] => unmetPlaces(one, document, question, context);
  return {
    findings: [
      ...apply.flatMap((one) => unmet(one).map((place) => findingOf(one, place))),
      ...[...open].map(([id, asked]) => openFinding(openBinding(id, question, asked.filter((one) => unmet(one).length > 0), day))),
      ...embeddedFindings(document, circumstances, records, day, context),
    ],
    notRecorded: nothingRecorded(question, apply, context.acceptedLanguages !== undefined),
  };
}

const findingOf = ({ id, level, message, kind, waivable, source, note }: RecordedRequirement, place: Place): RequirementFinding => (
  { rule: id, level, ...place, message, kind, waivableBy: waivable, source, note }
);

const openFinding = ({ rule, message, source }: OpenBinding): RequirementFinding => (
  { rule, level: 'advice', section: '', field: '', message, kind: 'binding', waivableBy: null, source, note: null }
);

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
