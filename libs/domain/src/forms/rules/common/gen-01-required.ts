import { blockDefinition } from '../../blocks/registry';
import type { FieldDefinition } from '../../definition';
import { conditionHolds } from '../../engine/condition-holds';
import { isBlockFilled, isFilled } from '../../engine/filled';
import { asList, member, step } from '../../engine/read';
import type { BlockPlace, FieldPlace } from '../../engine/walk';
import type { CheckedRule, Spot } from '../rule';
import { ageDate, type Subject } from '../subject';

/** Every required field, group and member is filled, and an exclusive value stands alone. */
export const gen01: CheckedRule = {
  id: 'GEN-01',
  level: 'block',
  kind: 'data',
  message: 'Fill in this field.',
  waivable: null,
  fires: (subject) => [...missingPlaces(subject).map((place) => ({ ...spotOf(place), message: namesOf(place, subject) })), ...missingMembers(subject), ...sharedExclusives(subject)],
};

/** Fields that are due and not filled. */
export function missingFields(subject: Subject): readonly Spot[] {
  return missingPlaces(subject).map(spotOf);
}

const spotOf = ({ section, pointer }: FieldPlace): Spot => ({ section, field: pointer });

function missingPlaces(subject: Subject): readonly FieldPlace[] {
  return subject.fields.filter((place) => isDue(place.field, subject) && !isFilled(place.field, place.value) && isAskedFor(place, subject));
}

/** The field by its label; of a group any one will do, so all are named. */
function namesOf({ field: { group, label } }: FieldPlace, { fields }: Subject): string {
  const labels = group === undefined ? [label] : [...new Set(fields.filter(({ field }) => field.group === group).map(({ field }) => field.label))];
  return `Fill in ${labels.map((each) => `“${each}”`).join(' or ')}.`;
}

/** Approval's own fields are due once the document is finished, the engine's never. */
function isDue({ filledBy }: FieldDefinition, { finished }: Subject): boolean {
  return filledBy === undefined || (filledBy === 'approval' && finished);
}

function isAskedFor(place: FieldPlace, subject: Subject): boolean {
  const { requirement, condition, group } = place.field;
  const holds = condition === undefined || conditionHolds(condition, { ...subject, onDate: ageDate(subject), row: place.row });
  if (group !== undefined) return holds && isFirstOfEmptyGroup(place, group, subject);
  return requirement === 'required' || (requirement === 'conditional' && condition !== undefined && holds);
}

function isFirstOfEmptyGroup(place: FieldPlace, group: string, { fields }: Subject): boolean {
  const members = fields.filter(({ field }) => field.group === group);
  return members[0]?.field === place.field && members.every(({ field, value }) => !isFilled(field, value));
}

function missingMembers(subject: Subject): readonly Spot[] {
  return subject.blocks.filter(({ field, name, value }) => isDue(field, subject) && isBlockFilled(name, value)).flatMap(missingIn);
}

function missingIn({ name, section, pointer, value, field: outer }: BlockPlace): readonly Spot[] {
  return blockDefinition(name)
    .members.filter((own) => own.requirement === 'required' && own.rule === undefined && !isFilled(own, member(value, own.key)))
    .map(({ key, label }) => ({ section, field: pointer + step(key), message: `Fill in “${label}” of “${outer.label}”.` }));
}

function sharedExclusives({ fields }: Subject): readonly Spot[] {
  return fields
    .filter(({ field, value }) => field.exclusive !== undefined && asList(value).includes(field.exclusive) && asList(value).length > 1)
    .map(({ section, pointer }) => ({ section, field: pointer, message: 'This value stands alone: remove it or the others.' }));
}
