import { asText, member } from '../../engine/read';
import { calendarDate, endsBeforeStart } from '../../engine/time';
import type { BlockPlace } from '../../engine/walk';
import type { CheckedRule } from '../rule';

/** Periods, also those of identifiers, run forward. */
export const gen05b: CheckedRule = {
  id: 'GEN-05',
  part: 'b',
  level: 'block',
  kind: 'data',
  message: 'The range ends before it starts.',
  waivable: null,
  fires: ({ blocks }) => blocks.filter(runsBackwards).map(({ section, pointer }) => ({ section, field: pointer })),
};

function runsBackwards({ name, value }: BlockPlace): boolean {
  if (name !== 'TimeRange' && name !== 'DataSelector') return false;
  const from = asText(member(value, 'from'));
  const to = asText(member(value, 'to'));
  if (calendarDate(from) === undefined || calendarDate(to) === undefined) return false;
  return endsBeforeStart(from, to, asText(member(value, 'timeZone')) || undefined);
}
