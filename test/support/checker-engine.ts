import { rungs } from '@comity/domain';
import { isoSeconds } from '@comity/platform';
import { requestWorkflowId, stateQueryName, type LaneState, type Wake } from '@comity/workflows/contract';
import { Client, Connection, WorkflowNotFoundError } from '@temporalio/client';
import { grouped, type ClockRow, type EventRow, type RequestRow, type Snapshot } from './checker-snapshot';

/** Every open request has a lane that knows what its row says; no closed one runs. */
export async function checkEngine(snapshot: Snapshot, address: string): Promise<string[]> {
  const connection = await Connection.connect({ address });
  try {
    const client = new Client({ connection });
    const [events, clocks] = [grouped(snapshot.request_event, ({ request_id }) => request_id), grouped(snapshot.clock, ({ request_id }) => request_id)];
    const found: string[] = [];
    for (const row of snapshot.request.filter(({ stage }) => stage !== 'draft')) {
      const says = row.stage === 'closed' ? await closed(client, row) : await open(client, row, events.get(row.id) ?? [], clocks.get(row.id) ?? []);
      found.push(...says.map((what) => `${row.side} request ${row.id} (${row.stage}): ${what}`));
    }
    return found;
  } finally {
    await connection.close();
  }
}

async function closed(client: Client, { agency_id, id }: RequestRow): Promise<string[]> {
  try {
    const { status } = await client.workflow.getHandle(requestWorkflowId(agency_id, id)).describe();
    return status.name === 'RUNNING' ? ['closed, and its lane runs'] : [];
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return [];
    throw error;
  }
}

async function open(client: Client, row: RequestRow, events: readonly EventRow[], clocks: readonly ClockRow[]): Promise<string[]> {
  const handle = client.workflow.getHandle(requestWorkflowId(row.agency_id, row.id));
  const { status } = await handle.describe();
  if (status.name !== 'RUNNING') return [`its lane is ${status.name}`];
  const state = await handle.query<LaneState | null>(stateQueryName);
  if (!state) return ['its lane knows no state'];
  const found: string[] = [];
  if (state.stage !== row.stage || state.side !== row.side || state.closed) found.push(`its lane stands at ${state.stage}`);
  if (state.dispatches !== 0) found.push(`its lane counts ${state.dispatches} messages to deliver`);
  if (state.version === row.version) return [...found, ...knowsWakes(state, clocks)];
  // The sweep climbs rungs that a lane was not told of; it hears of them with its next step.
  const later = onlySince(events, state.version);
  return later.every((type) => type === 'RungFired') && state.version < row.version ? found : [...found, `its lane knows version ${state.version}, its row ${row.version}`];
}

/** Types of the events of all steps after a version. */
function onlySince(events: readonly EventRow[], version: number): readonly string[] {
  const steps = [...grouped([...events].sort((a, b) => a.seq - b.seq), ({ command_id }) => command_id).values()];
  return steps.slice(version).flat().map(({ type }) => type);
}

function knowsWakes({ wakes }: LaneState, clocks: readonly ClockRow[]): string[] {
  const name = ({ clockId, rung }: Pick<Wake, 'clockId' | 'rung'>): string => `${clockId} ${rung}`;
  const due = clocks.filter(({ state }) => state === 'running').flatMap((clock) => rungs.filter((rung) => clock.rungs_left.includes(rung)).map((rung) => ({
    clockId: clock.id, rung, at: isoSeconds({ officer: clock.soon_at, supervisor: clock.critical_at, head: clock.due_exclusive }[rung]),
  })));
  const known = wakes.map(name).sort();
  return JSON.stringify(known) === JSON.stringify(due.map(name).sort()) ? [] : [`its lane waits for ${known.length} rungs, its clocks have ${due.length}`];
}
