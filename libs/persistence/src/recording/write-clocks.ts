import { clockDefinition, instrument, rungs, thresholds, type ClockOrder, type Effects, type EventOf } from '@comity/domain';
import { newId } from '@comity/platform';
import { ClockEntity, ClockEntryEntity, EscalationEntity } from '../entities';
import { notify } from './write-notices';
import { personOf, type Recording } from './recording';

type Ordered<T extends ClockOrder['order']> = Extract<ClockOrder, { order: T }>;

/** Starts and stops clocks as decided. A stop of a clock that does not run changes nothing. */
export async function writeClocks(recording: Recording, orders: Effects['clocks']): Promise<void> {
  if (orders.length === 0) return;
  const running = new Map((await recording.tx.manager.findBy(ClockEntity, { requestId: recording.row.id, state: 'running' })).map((clock) => [clock.code, clock]));
  for (const order of orders) {
    const clock = running.get(order.code);
    if (order.order === 'start') running.set(order.code, await start(recording, order, clock));
    else if (clock && running.delete(order.code)) await stop(recording, order, clock);
  }
}

async function start(recording: Recording, { code, period, start: event, theirs }: Ordered<'start'>, running: ClockEntity | undefined): Promise<ClockEntity> {
  const { row, tx } = recording;
  if (running) await end(recording, running, 'cancelled', new Date(recording.now), 'started-again');
  const definition = clockDefinition(row.side, code);
  const { soonAt, criticalAt } = thresholds(period.startsAt, period.actBy, period.dueExclusive);
  const clock = tx.manager.create(ClockEntity, {
    id: newId(), agencyId: row.agencyId, requestId: row.id, code, kind: definition.kind, limitId: definition.limit ?? null,
    packVersion: instrument(row.instrument).version, owedBy: definition.owedBy, ladder: definition.ladder, startEvent: event,
    startsAt: new Date(period.startsAt), actBy: new Date(period.actBy), dueExclusive: new Date(period.dueExclusive),
    soonAt: new Date(soonAt), criticalAt: new Date(criticalAt), wholeDay: period.wholeDay, zone: period.zone, profile: period.profile,
    explanation: period.steps, theirs: theirs ?? null, dueVersion: 1, state: 'running', stoppedAt: null, stoppedBecause: null,
    rungsLeft: definition.ladder ? [...rungs] : [],
  });
  await tx.manager.insert(ClockEntity, clock);
  await enter(recording, clock.id, 'started', null, null, clock.dueExclusive);
  return clock;
}

async function stop(recording: Recording, order: Exclude<ClockOrder, { order: 'start' }>, clock: ClockEntity): Promise<void> {
  if (order.order === 'meet') {
    const at = new Date(order.at);
    await end(recording, clock, at < clock.dueExclusive ? 'met' : 'missed', at, null);
  } else if (order.order === 'cancel') {
    await end(recording, clock, 'cancelled', new Date(recording.now), order.reason);
  } else {
    await recording.tx.manager.update(ClockEntity, { id: clock.id }, {
      explanation: [...clock.explanation, { step: 'continuesUntilDecided', params: { day: order.on }, basis: 'ETS 185, Art. 29(7)' }],
    });
    await end(recording, clock, 'open-ended', new Date(recording.now), order.reason);
  }
}

async function end(recording: Recording, clock: ClockEntity, state: 'met' | 'missed' | 'cancelled' | 'open-ended', at: Date, reason: string | null): Promise<void> {
  await recording.tx.manager.update(ClockEntity, { id: clock.id }, { state, stoppedAt: at, stoppedBecause: reason });
  await enter(recording, clock.id, state, reason, clock.dueExclusive, state === 'open-ended' ? null : clock.dueExclusive);
}

/** The ledger of a clock: nothing is overwritten, each change is an entry with who, when, why, old and new date. */
async function enter(recording: Recording, clockId: string, what: string, reason: string | null, oldDue: Date | null, newDue: Date | null): Promise<void> {
  const { tx, row, now } = recording;
  const seq = (await tx.manager.countBy(ClockEntryEntity, { clockId })) + 1;
  await tx.manager.insert(ClockEntryEntity, { clockId, seq, agencyId: row.agencyId, at: new Date(now), personId: personOf(recording), what, reason, oldDue, newDue });
}

const rungRoles = { supervisor: 'supervisor', head: 'head-of-authority' } as const;

/** One rung of the ladder. The unique key (clock, due version, rung) is what makes it fire once. */
export async function writeRung(recording: Recording, { data }: EventOf<'RungFired'>): Promise<void> {
  const { tx, row, now } = recording;
  await tx.manager.insert(EscalationEntity, {
    id: newId(), agencyId: row.agencyId, requestId: row.id, clockId: data.clockId, dueVersion: data.dueVersion, rung: data.rung,
    at: new Date(now), acknowledgedBy: null, acknowledgedAt: null,
  });
  await tx.query('UPDATE clock SET rungs_left = array_remove(rungs_left, $2) WHERE id = $1', [data.clockId, data.rung]);
  const told = data.rung === 'officer' ? { owner: row.ownerId ?? row.authorId } : { role: rungRoles[data.rung] };
  await notify(recording, told, `clock-${data.rung}`, { clock: data.code });
}
