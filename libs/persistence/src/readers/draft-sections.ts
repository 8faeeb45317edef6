import { formDefinition, isFilled, sectionStatus, type FormDocument, type SectionDefinition } from '@comity/domain';
import type { WeighedFinding } from './weigh-findings';

export interface SectionState {
  readonly id: string;
  readonly title: string;
  readonly status: 'completed' | 'in-progress' | 'problems' | 'empty';
  readonly problems: number;
}

/** How far each section is; `problems` counts what still stops sending there. */
export function sectionStates(document: FormDocument, findings: readonly WeighedFinding[]): readonly SectionState[] {
  const stopping = findings.filter(({ stops }) => stops !== null);
  const status = sectionStatus(document, stopping.filter(({ stops }) => stops === 'blocks'));
  return formDefinition(document.form).sections.map((section) => ({
    id: section.id,
    title: section.title,
    status: status[section.id] === 'in-progress' && !isTouched(document, section) ? 'empty' : (status[section.id] ?? 'empty'),
    problems: stopping.filter((finding) => finding.section === section.id).length,
  }));
}

const isTouched = ({ values }: FormDocument, { id, fields }: SectionDefinition): boolean =>
  fields.some((field) => isFilled(field, values[id]?.[field.key]));
