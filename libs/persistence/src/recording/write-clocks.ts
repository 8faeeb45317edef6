import { clockDefinition, limitClock, rungs, thresholds, type ClockOrder, type Effects, type EventOf, type LimitRun, type Period } from '@comity/domain';
import { newId } from '@comity/platform';
import { CHANGE_CLOCKS, ClockLedger, END_CLOCKS, ENTER, FULFIL, type Ticking } from './clock-ledger';
import { insertRows, type NewRow } from './insert-rows';
import { readAwaited, type AwaitedRow } from './read-rows';
import { personOf, type Recording } from './recording';
import { notify } from './write-notices';

type Ordered<T extends ClockOrder['order']> = Extract<ClockOrder, { order: T }>;

/** Starts, changes and stops clocks as decided. A stop of a clock that does not run changes nothing. */
export async function writeClocks(recording: Recording, orders: Effects['clocks']): Promise<void> {
  const { tx, row, clocks } = recording;
  const closed = row.stage === 'closed';
  if (orders.length === 0 && !closed) return;
  const ledger = new ClockLedger(new Map(clocks.filter(({ state }) => state === 'running' || state === 'paused').map((clock) => [clock.code, { id: clock.id, due: clock.dueExclusive, actBy: clock.actBy }])));
  const awaited = closed || orders.some(({ order }) => order === 'start-limit') ? await readAwaited(tx, row.id) : [];
  for (const order of orders) take(recording, ledger, order, awaited);
  if (closed) for (const { id } of awaited) ledger.fulfilled.push({ id, clock_id: null, reason: 'request-closed' });
  // Ends first: of each code one clock runs at a time.
  if (ledger.ended.length > 0) await tx.query(END_CLOCKS, [JSON.stringify(ledger.ended)]);
  if (ledger.changed.length > 0) await tx.query(CHANGE_CLOCKS, [JSON.stringify(ledger.changed)]);
  await insertRows(tx, 'clock', ledger.started);
  if (ledger.fulfilled.length > 0) await tx.query(FULFIL, [JSON.stringify(ledger.fulfilled), recording.now]);
  await insertRows(tx, 'awaited_clock', ledger.awaited);
  if (ledger.entries.length > 0) await tx.query(ENTER, [JSON.stringify(ledger.entries), tx.agencyId, recording.now, personOf(recording)]);
}

function take(recording: Recording, ledger: ClockLedger, order: ClockOrder, awaited: readonly AwaitedRow[]): void {
  switch (order.order) {
    case 'start': return start(recording, ledger, order);
    case 'start-limit': return startLimit(recording, ledger, order, awaited);
    case 'await': return waitFor(recording, ledger, order);
    case 'change': return change(recording, ledger, order);
    case 'meet': case 'cancel': return stop(recording, ledger, order);
  }
}

function start(recording: Recording, ledger: ClockLedger, { code, period, start: event, theirs, run }: Ordered<'start'>): void {
  const clock = ledger.open.get(code);
  if (clock) ledger.end(clock, 'cancelled', recording.now, 'started-again');
  const definition = clockDefinition(recording.row.side, code);
  begin(recording, ledger, period, {
    code, kind: definition.kind, limit_id: definition.limit ?? null, owed_by: definition.owedBy, ladder: definition.ladder, start_event: event, theirs: theirs ?? null,
    // The other side's message is its word, our record is ours: only a person can say that both agree.
    ...legal(run), certainty: 'stated',
  });
}

/** Acting early is the danger of a minimum and of a waiting period: nobody is escalated to when they end. */
const warns = ({ row }: LimitRun, owedBy: 'us' | 'them'): boolean => row.kind !== 'wait' && !(row.kind === 'min' && owedBy === 'us');

function startLimit(recording: Recording, ledger: ClockLedger, { run, period, start: event, owedBy, certainty, reason }: Ordered<'start-limit'>, awaited: readonly AwaitedRow[]): void {
  if (!period) throw new Error('A limit starts with a date.');
  const id = begin(recording, ledger, period, {
    code: limitClock(run.row.id), kind: run.row.kind, limit_id: run.row.id, owed_by: owedBy, ladder: warns(run, owedBy), start_event: event, theirs: null, ...legal(run), certainty,
  }, reason ?? null);
  const waiting = awaited.find(({ limitId }) => limitId === run.row.id);
  if (waiting) ledger.fulfilled.push({ id: waiting.id, clock_id: id, reason: 'started' });
}

/** Columns of a clock that a limit of the law is behind. */
const legal = (run: LimitRun | undefined): NewRow => ({
  question: run?.question ?? null, law_state: run?.result.state ?? null, law_region: run?.result.region ?? null, law_version: run?.lawVersion ?? null,
  calendar_version: run?.result.calendar ?? null, verified: run?.result.verified ?? true, doubts: run?.result.doubts ?? [],
});

function begin({ row }: Recording, ledger: ClockLedger, period: Period, columns: NewRow & { readonly code: string; readonly ladder: boolean }, reason: string | null = null): string {
  const { soonAt, criticalAt } = thresholds(period.startsAt, period.actBy, period.dueExclusive);
  const id = newId();
  ledger.started.push({
    id, agency_id: row.agencyId, request_id: row.id, pack_version: row.packVersion, starts_at: period.startsAt, act_by: period.actBy, due_exclusive: period.dueExclusive,
    soon_at: soonAt, critical_at: criticalAt, whole_day: period.wholeDay, zone: period.zone, profile: period.profile, explanation: period.steps, due_version: 1,
    state: 'running', stopped_at: null, stopped_because: null, paused_at: null, rungs_left: columns.ladder ? rungs : [], ...columns,
  });
  const [due, actBy] = [new Date(period.dueExclusive), new Date(period.actBy)];
  ledger.open.set(columns.code, { id, due, actBy });
  ledger.enter(id, { what: 'started', reason, old_due: null, new_due: due, old_act_by: null, new_act_by: actBy });
  return id;
}

function waitFor({ row, now }: Recording, ledger: ClockLedger, { limit, awaits, owedBy, question, after }: Ordered<'await'>): void {
  const before = after === undefined ? undefined : ledger.open.get(limitClock(after));
  ledger.awaited.push({
    id: newId(), agency_id: row.agencyId, request_id: row.id, limit_id: limit, owed_by: owedBy, question, awaits, after_clock_id: before?.id ?? null, created_at: now,
    clock_id: null, ended_at: null, ended_because: null,
  });
}

function change({ now, clocks }: Recording, ledger: ClockLedger, order: Ordered<'change'>): void {
  const { clockId, what, run, period, reason, authority } = order;
  const clock = clocks.find(({ id }) => id === clockId);
  if (!clock) throw new Error('The clock that changes is not one of this request.');
  const state = run.result.outcome === 'openEnded' ? 'open-ended' : run.result.outcome === 'suspended' ? 'paused' : 'running';
  const marks = period && thresholds(period.startsAt, period.actBy, period.dueExclusive);
  ledger.changed.push({
    id: clockId, ...legal(run), state, starts_at: run.result.startsAt, start_event: order.start ?? null, certainty: order.certainty ?? null,
    paused_at: state === 'paused' ? now : null, stopped_at: state === 'open-ended' ? now : null, stopped_because: state === 'open-ended' ? reason : null,
    act_by: period?.actBy ?? null, due_exclusive: period?.dueExclusive ?? null, soon_at: marks?.soonAt ?? null, critical_at: marks?.criticalAt ?? null,
    explanation: run.result.steps, rungs: clock.ladder ? rungs : [],
  });
  ledger.enter(clockId, {
    what, reason, authority: authority ?? null, old_due: clock.dueExclusive, old_act_by: clock.actBy,
    new_due: period ? new Date(period.dueExclusive) : null, new_act_by: period ? new Date(period.actBy) : null,
  });
}

function stop(recording: Recording, ledger: ClockLedger, order: Ordered<'meet'> | Ordered<'cancel'>): void {
  const clock: Ticking | undefined = ledger.open.get(order.code);
  if (!clock) return;
  ledger.open.delete(order.code);
  if (order.order === 'meet') ledger.end(clock, new Date(order.at) < clock.due ? 'met' : 'missed', order.at, order.reason ?? null);
  else ledger.end(clock, 'cancelled', recording.now, order.reason);
}

const rungRoles = { supervisor: 'supervisor', head: 'head-of-authority' } as const;

/** One rung of the ladder. The unique key (clock, due version, rung) is what makes it fire once. */
export async function writeRung(recording: Recording, { data }: EventOf<'RungFired'>): Promise<void> {
  const { tx, row, now } = recording;
  await tx.query(
    `WITH climbed AS (UPDATE clock SET rungs_left = array_remove(rungs_left, $5) WHERE id = $3 AND due_version = $4)
     INSERT INTO escalation (id, agency_id, request_id, clock_id, due_version, rung, at) VALUES ($1, $6, $2, $3, $4, $5, $7)`,
    [newId(), row.id, data.clockId, data.dueVersion, data.rung, row.agencyId, now],
  );
  const told = data.rung === 'officer' ? { owner: row.ownerId ?? row.authorId } : { role: rungRoles[data.rung] };
  await notify(recording, [{ to: told, code: `clock-${data.rung}` }], { clock: data.code });
}
