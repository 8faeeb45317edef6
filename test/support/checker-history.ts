import { evolve, newRequest, type RequestEvent, type RequestState } from '@comity/domain';
import { chainHash } from '@comity/persistence';
import { isoSeconds } from '@comity/platform';
import { grouped, type EventRow, type RequestRow, type Snapshot } from './checker-snapshot';

const first = '0'.repeat(64);

/** History against row: the chain holds, nothing is missing at its end, and told again it leads to where the row stands. */
export function checkHistory({ request, request_event }: Snapshot): string[] {
  const histories = grouped(request_event, ({ request_id }) => request_id);
  const known = new Set(request.map(({ id }) => id));
  return [
    ...request.flatMap((row) => ofRequest(row, [...(histories.get(row.id) ?? [])].sort((a, b) => a.seq - b.seq))),
    ...[...histories.keys()].filter((id) => !known.has(id)).map((id) => `request ${id}: has events and no row`),
  ];
}

function ofRequest(row: RequestRow, events: readonly EventRow[]): string[] {
  const found: string[] = [];
  const wrong = (what: string): void => void found.push(`${row.side} request ${row.id}: ${what}`);
  let hash = first;
  for (const [index, { seq, type, data, person_id: personId, command_id: commandId, at, ...link }] of events.entries()) {
    const computed = chainHash(hash, { requestId: row.id, seq, type, data, personId, commandId, at: isoSeconds(at) });
    if (seq !== index + 1) wrong(`event ${index + 1} has the number ${seq}`);
    if (link.prev_hash !== hash || link.hash !== computed) wrong(`the chain breaks at event ${seq}`);
    if (link.agency_id !== row.agency_id) wrong(`event ${seq} belongs to another agency`);
    hash = link.hash;
  }
  if (row.event_seq !== events.length) wrong(`${row.event_seq} events counted, ${events.length} there`);
  if (row.last_hash !== hash) wrong('the last hash of the row is not that of the last event');
  const state = events.reduce<RequestState>((before, { type, data }) => evolve(before, { type, data } as unknown as RequestEvent), newRequest(row.side, row.form));
  if (!same(state, row.state)) wrong(`its events lead to ${JSON.stringify(state)}, its row says ${JSON.stringify(row.state)}`);
  if (row.stage !== row.state.stage) wrong(`stage ${row.stage} beside state ${row.state.stage}`);
  const steps = new Set(events.map(({ command_id }) => command_id)).size;
  if (row.version !== steps) wrong(`version ${row.version} after ${steps} steps`);
  if ((row.stage === 'closed') !== (row.closed_at !== null)) wrong('closed and its date do not agree');
  return found;
}

const same = (a: RequestState, b: RequestState): boolean => Object.keys({ ...a, ...b }).every((key) => a[key as keyof RequestState] === b[key as keyof RequestState]);
