import { rungs, type Rung } from '@comity/domain';
import { isoSeconds } from '@comity/platform';
import { grouped, type ClockRow, type EscalationRow, type Snapshot } from './checker-snapshot';

/** A rung may be this late: a round of the sweep every second, and the time that recording takes. */
const lateByMs = 10_000;

/** Each rung of a running clock once, none before its instant, none missing once its instant is well past. */
export function checkClocks({ now, clock, escalation, request_event }: Snapshot): string[] {
  const climbed = grouped(escalation, ({ clock_id }) => clock_id);
  const events = grouped(request_event.filter(({ type }) => type === 'RungFired'), ({ data }) => rungKey(String(data['clockId']), Number(data['dueVersion']), String(data['rung'])));
  const once = escalation.flatMap(({ clock_id, due_version, rung }) => {
    const count = events.get(rungKey(clock_id, due_version, rung))?.length ?? 0;
    return count === 1 ? [] : [`rung ${rung} of clock ${clock_id}: one escalation and ${count} events`];
  });
  const counted = [...events.values()].flat().length;
  return [
    ...clock.flatMap((row) => ofClock(row, climbed.get(row.id) ?? [], now)),
    ...once,
    ...(counted === escalation.length ? [] : [`${counted} rungs in the history, ${escalation.length} escalations`]),
  ];
}

const rungKey = (clockId: string, dueVersion: number, rung: string): string => `${clockId}/${dueVersion}/${rung}`;
const instantOf = (clock: ClockRow, rung: Rung): Date => ({ officer: clock.soon_at, supervisor: clock.critical_at, head: clock.due_exclusive })[rung];

function ofClock(clock: ClockRow, climbed: readonly EscalationRow[], now: Date): string[] {
  const found: string[] = [];
  const wrong = (what: string): void => void found.push(`clock ${clock.code} of request ${clock.request_id}: ${what}`);
  for (const rung of rungs) {
    const times = climbed.filter((entry) => entry.rung === rung && entry.due_version === clock.due_version);
    const left = clock.rungs_left.includes(rung);
    if (times.length > 1) wrong(`rung ${rung} climbed ${times.length} times`);
    if (times.length > 0 && left) wrong(`rung ${rung} climbed and still to climb`);
    if (times.length === 0 && clock.ladder && !left) wrong(`rung ${rung} neither climbed nor to climb`);
    if (left && clock.state === 'running' && now.getTime() - instantOf(clock, rung).getTime() > lateByMs) wrong(`rung ${rung} is missing`);
    for (const { at } of times) {
      if (isoSeconds(at) < isoSeconds(instantOf(clock, rung))) wrong(`rung ${rung} climbed at ${isoSeconds(at)}, before ${isoSeconds(instantOf(clock, rung))}`);
      if (clock.stopped_at && at > clock.stopped_at) wrong(`rung ${rung} climbed after the clock had stopped`);
    }
  }
  return found;
}
