import { clockDefinition, instrument, rungs, thresholds, type ClockOrder, type Effects, type EventOf } from '@comity/domain';
import { newId } from '@comity/platform';
import { insertRows, type NewRow } from './insert-rows';
import { notify } from './write-notices';
import { personOf, type Recording } from './recording';

type Ordered<T extends ClockOrder['order']> = Extract<ClockOrder, { order: T }>;
type Ending = 'met' | 'missed' | 'cancelled' | 'open-ended';

interface Ticking {
  readonly id: string;
  readonly due: Date;
}

/** What is to be written, put together in memory and then written in one statement a table. */
interface Ledger {
  readonly running: Map<string, Ticking>;
  readonly ended: NewRow[];
  readonly started: NewRow[];
  readonly entries: (NewRow & { readonly clock_id: string })[];
}

/** Starts and stops clocks as decided. A stop of a clock that does not run changes nothing. */
export async function writeClocks(recording: Recording, orders: Effects['clocks']): Promise<void> {
  const { tx, clocks } = recording;
  const running = new Map(clocks.filter(({ state }) => state === 'running').map((clock) => [clock.code, { id: clock.id, due: clock.dueExclusive }]));
  const ledger: Ledger = { running, ended: [], started: [], entries: [] };
  for (const order of orders) {
    const clock = ledger.running.get(order.code);
    if (order.order === 'start') start(recording, ledger, order, clock);
    else if (clock && ledger.running.delete(order.code)) stop(recording, ledger, order, clock);
  }
  // Ends first: of each code one clock runs at a time.
  if (ledger.ended.length > 0) await tx.query(END_CLOCKS, [JSON.stringify(ledger.ended)]);
  await insertRows(tx, 'clock', ledger.started);
  if (ledger.entries.length > 0) await tx.query(ENTER, [JSON.stringify(ledger.entries), tx.agencyId, recording.now, personOf(recording)]);
}

const END_CLOCKS = `
  UPDATE clock c SET state = e.state, stopped_at = e.at, stopped_because = e.reason, explanation = c.explanation || e.further
    FROM jsonb_to_recordset($1) AS e(id uuid, state text, at timestamptz, reason text, further jsonb) WHERE c.id = e.id`;

/** The ledger of a clock: nothing is overwritten, each change is an entry with who, when, why, old and new date. */
const ENTER = `
  INSERT INTO clock_entry (clock_id, seq, agency_id, at, person_id, what, reason, old_due, new_due)
  SELECT e.clock_id, e.nth + (SELECT count(*) FROM clock_entry known WHERE known.clock_id = e.clock_id), $2::uuid, $3::timestamptz, $4::uuid, e.what, e.reason, e.old_due, e.new_due
    FROM jsonb_to_recordset($1) AS e(clock_id uuid, nth integer, what text, reason text, old_due timestamptz, new_due timestamptz)`;

function start(recording: Recording, ledger: Ledger, { code, period, start: event, theirs }: Ordered<'start'>, clock: Ticking | undefined): void {
  const { row } = recording;
  if (clock) end(ledger, clock, 'cancelled', recording.now, 'started-again');
  const definition = clockDefinition(row.side, code);
  const { soonAt, criticalAt } = thresholds(period.startsAt, period.actBy, period.dueExclusive);
  const id = newId();
  ledger.started.push({
    id, agency_id: row.agencyId, request_id: row.id, code, kind: definition.kind, limit_id: definition.limit ?? null,
    pack_version: instrument(row.instrument).version, owed_by: definition.owedBy, ladder: definition.ladder, start_event: event,
    starts_at: period.startsAt, act_by: period.actBy, due_exclusive: period.dueExclusive, soon_at: soonAt, critical_at: criticalAt,
    whole_day: period.wholeDay, zone: period.zone, profile: period.profile, explanation: period.steps, theirs: theirs ?? null, due_version: 1,
    state: 'running', stopped_at: null, stopped_because: null, rungs_left: definition.ladder ? rungs : [],
  });
  const due = new Date(period.dueExclusive);
  ledger.running.set(code, { id, due });
  enter(ledger, id, { what: 'started', reason: null, old_due: null, new_due: due });
}

function stop(recording: Recording, ledger: Ledger, order: Exclude<ClockOrder, { order: 'start' }>, clock: Ticking): void {
  if (order.order === 'meet') end(ledger, clock, new Date(order.at) < clock.due ? 'met' : 'missed', order.at, null);
  else if (order.order === 'cancel') end(ledger, clock, 'cancelled', recording.now, order.reason);
  else end(ledger, clock, 'open-ended', recording.now, order.reason, [{ step: 'continuesUntilDecided', params: { day: order.on }, basis: 'ETS 185, Art. 29(7)' }]);
}

function end(ledger: Ledger, { id, due }: Ticking, state: Ending, at: string, reason: string | null, further: readonly object[] = []): void {
  if (ledger.started.some((row) => row['id'] === id)) throw new Error('One step does not start a clock and stop it.');
  ledger.ended.push({ id, state, at, reason, further });
  enter(ledger, id, { what: state, reason, old_due: due, new_due: state === 'open-ended' ? null : due });
}

function enter({ entries }: Ledger, clock: string, entry: NewRow): void {
  entries.push({ clock_id: clock, nth: entries.filter(({ clock_id }) => clock_id === clock).length + 1, ...entry });
}

const rungRoles = { supervisor: 'supervisor', head: 'head-of-authority' } as const;

/** One rung of the ladder. The unique key (clock, due version, rung) is what makes it fire once. */
export async function writeRung(recording: Recording, { data }: EventOf<'RungFired'>): Promise<void> {
  const { tx, row, now } = recording;
  await tx.query(
    `WITH climbed AS (UPDATE clock SET rungs_left = array_remove(rungs_left, $5) WHERE id = $3)
     INSERT INTO escalation (id, agency_id, request_id, clock_id, due_version, rung, at) VALUES ($1, $6, $2, $3, $4, $5, $7)`,
    [newId(), row.id, data.clockId, data.dueVersion, data.rung, row.agencyId, now],
  );
  const told = data.rung === 'officer' ? { owner: row.ownerId ?? row.authorId } : { role: rungRoles[data.rung] };
  await notify(recording, [{ to: told, code: `clock-${data.rung}` }], { clock: data.code });
}
