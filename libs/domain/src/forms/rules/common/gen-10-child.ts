import { isMinor } from '../../engine/minor';
import { member } from '../../engine/read';
import type { CheckedRule } from '../rule';
import { ageDate } from '../subject';

/** A child who is a victim or witness is protected. */
export const gen10: CheckedRule = {
  id: 'GEN-10',
  level: 'reason',
  kind: 'data',
  message: 'A child is a victim or witness here: say how the child is protected, and leave out whatever could identify the child in public.',
  waivable: 'author',
  // A letter of request asks for the protection of children in a field of its own.
  appliesTo: ({ id }) => id !== 'MLA_REQUEST',
  fires: (subject) =>
    subject.blocks
      .filter(({ name, value }) => name === 'NaturalPerson' && ['victim', 'witness'].includes(String(member(value, 'role'))))
      .filter(({ value }) => isMinor(value, ageDate(subject)))
      .map(({ section, pointer }) => ({ section, field: pointer })),
};
