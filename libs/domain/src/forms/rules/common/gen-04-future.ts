import type { BlockName, DateRole } from '../../definition';
import { asText, member, step } from '../../engine/read';
import { calendarDate, liesInFuture } from '../../engine/time';
import type { CheckedRule, Spot } from '../rule';
import type { Subject } from '../subject';

const pastRoles: ReadonlySet<DateRole> = new Set(['document', 'decision', 'transmission', 'receipt', 'past']);

/** Members of blocks that state something done; ends of ranges and of identifiers are free. */
const pastMembers: Partial<Record<BlockName, readonly string[]>> = {
  Signature: ['date'],
  PriorRequest: ['issuedOn', 'transmittedOn'],
  Offence: ['committedFrom', 'committedTo'],
  NaturalPerson: ['dateOfBirth'],
};

/** What is said to have happened has happened. */
export const gen04b: CheckedRule = {
  id: 'GEN-04',
  part: 'b',
  level: 'block',
  kind: 'context',
  needs: ['asOf'],
  message: 'This date lies in the future.',
  waivable: null,
  fires: (subject) => statedAsPast(subject).filter(({ value }) => isFuture(value, subject.context.asOf)).map(({ section, field }) => ({ section, field })),
};

interface Stated extends Spot {
  readonly value: string;
}

function statedAsPast({ fields, blocks }: Subject): readonly Stated[] {
  const own = fields
    .filter(({ field, value }) => field.dateRole !== undefined && pastRoles.has(field.dateRole) && typeof value === 'string')
    .map(({ section, pointer, value }) => ({ section, field: pointer, value: asText(value) }));
  const inBlocks = blocks.flatMap(({ name, section, pointer, value }) =>
    (pastMembers[name] ?? []).map((key) => ({ section, field: pointer + step(key), value: asText(member(value, key)) })),
  );
  return [...own, ...inBlocks];
}

function isFuture(value: string, asOf: string | undefined): boolean {
  const readable = calendarDate(value) !== undefined || /^\d{4}(?:-\d{2})?$/.test(value);
  return asOf !== undefined && readable && liesInFuture(value, asOf);
}
