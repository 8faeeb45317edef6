import { conditionHolds, isFilled, type Condition, type FieldDefinition, type SectionDefinition } from '@comity/domain';
import type { Value } from '../kit/description';
import { labelOf, type Answering } from './answering';

/** What is printed where no answer stands, so that nothing is left out in silence. */
export function unanswered(section: SectionDefinition, field: FieldDefinition, how: Answering): Value {
  const path = `${section.id}.${field.key}`;
  const label = labelOf(path, field.label, how);
  if (field.group !== undefined) return ofGroup(section, field, label, how);
  const { condition } = field;
  if (condition === undefined) return field.requirement === 'required' ? required(field, label, how) : muted(how.words.notStated);
  if (conditionHolds(condition, how)) return required(field, label, how);
  const decides = decidedBy(condition);
  if (decides !== undefined && !isAnswered(decides, how)) return muted(how.words.notStated);
  const reason = how.text.reasons[path];
  return muted(reason === undefined ? how.words.notApplicable : how.words.notApplicableBecause(reason));
}

/** A required answer that is absent: a gap in a draft. */
export function required(field: FieldDefinition, label: string, { draft, words }: Answering): Value {
  if (field.filledBy === 'approval') return muted(words.onApproval);
  return draft ? { text: words.missing(label), missing: true } : muted(words.notStated);
}

export const muted = (text: string): Value => ({ text, style: 'muted' });

function ofGroup(section: SectionDefinition, field: FieldDefinition, label: string, how: Answering): Value {
  const others = section.fields.filter((f) => f.group === field.group && f.key !== field.key);
  const answered = others.some((f) => isAnswered(`${section.id}.${f.key}`, how));
  if (answered || !how.draft) return muted(how.words.notStated);
  return { text: how.words.missingOneOf(label, others.map((f) => `“${labelOf(`${section.id}.${f.key}`, f.label, how)}”`)), missing: true };
}

/** The field on which a simple condition depends. */
function decidedBy(condition: Condition): string | undefined {
  if ('is' in condition) return condition.is[0];
  if ('isNot' in condition) return condition.isNot[0];
  if ('has' in condition) return condition.has[0];
  return undefined;
}

function isAnswered(path: string, { form, document }: Answering): boolean {
  const [id = '', key = ''] = path.split('.');
  const field = form.sections.find((s) => s.id === id)?.fields.find((f) => f.key === key);
  return field !== undefined && isFilled(field, document.values[id]?.[key]);
}
