import { conditionHolds, isFilled, type Condition, type FieldDefinition, type SectionDefinition } from '@comity/domain';
import type { Value } from '../kit/description';
import { answerTo, fieldAt, labelOf, type Answering } from './answering';
import { attachedTranslations } from './attached-translations';
import { reasonOf } from './reasons';

/** What is printed where no answer stands, so that nothing is left out in silence. */
export function unanswered(section: SectionDefinition, field: FieldDefinition, how: Answering): Value {
  const path = `${section.id}.${field.key}`;
  const label = labelOf(path, field.label, how);
  const { condition } = field;
  if (field.group !== undefined && condition === undefined) return ofGroup(section, field, label, how);
  if (condition === undefined) return field.requirement === 'required' ? required(field, label, how) : muted(how.words.notStated);
  if (conditionHolds(condition, how)) return field.group === undefined ? required(field, label, how) : ofGroup(section, field, label, how);
  const translated = field.type === 'lang[]' && 'word' in condition && condition.coveredBy === 'GEN-06' ? attachedTranslations(how) : undefined;
  if (translated !== undefined) return translated;
  if (isOpen(condition, how)) return muted(how.words.notStated);
  const reason = how.text.reasons[path] ?? reasonOf(condition, how);
  return { ...muted(reason === undefined ? how.words.notApplicable : how.words.notApplicableBecause(reason)), because: reason ?? '' };
}

/** A required answer that is absent: a gap in a draft. */
export function required(field: FieldDefinition, label: string, { draft, words }: Answering): Value {
  if (field.filledBy !== undefined) return muted(words.onApproval);
  return draft ? { text: words.missing(label), missing: true } : muted(words.notStated);
}

export const muted = (text: string): Value => ({ text, style: 'muted' });

function ofGroup(section: SectionDefinition, field: FieldDefinition, label: string, how: Answering): Value {
  const others = section.fields.filter((f) => f.group === field.group && f.key !== field.key);
  const answered = others.some((f) => isAnswered(`${section.id}.${f.key}`, how));
  if (answered || !how.draft) return muted(how.words.notStated);
  return { text: how.words.missingOneOf(label, others.map((f) => how.words.quoted(labelOf(`${section.id}.${f.key}`, f.label, how)))), missing: true };
}

/** Whether a condition that does not hold may hold yet: an answer it asks for is still owed, or no answer in the document decides it. */
function isOpen(condition: Condition, how: Answering): boolean {
  if ('word' in condition) return true;
  if ('all' in condition) return condition.all.every((each) => conditionHolds(each, how) || isOpen(each, how));
  if ('any' in condition) return condition.any.some((each) => isOpen(each, how));
  const decides = decidedBy(condition);
  return decides !== undefined && isOwed(decides, how);
}

/** The field on which a simple condition depends. */
function decidedBy(condition: Condition): string | undefined {
  if ('set' in condition) return condition.set;
  if ('notTrue' in condition) return condition.notTrue;
  if ('minor' in condition) return condition.minor;
  if ('is' in condition) return condition.is[0];
  if ('isNot' in condition) return condition.isNot[0];
  if ('has' in condition) return condition.has[0];
  if ('hasOther' in condition) return condition.hasOther[0];
  if ('startsWith' in condition) return condition.startsWith[0];
  if ('endsWith' in condition) return condition.endsWith[0];
  if ('some' in condition) return condition.some[0];
  return undefined;
}

/** The answer is due, or may be, and is not there; one that need not be given decides by not being given. */
function isOwed(path: string, how: Answering): boolean {
  const field = fieldAt(path, how)?.field;
  if (field === undefined || isAnswered(path, how)) return false;
  const { condition } = field;
  return condition === undefined ? field.requirement === 'required' : conditionHolds(condition, how) || isOpen(condition, how);
}

function isAnswered(path: string, how: Answering): boolean {
  const at = fieldAt(path, how);
  return at !== undefined && isFilled(at.field, answerTo(at.section, at.field, how));
}
