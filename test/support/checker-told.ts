import { grouped, type CommandRow, type Snapshot } from './checker-snapshot';

/** An answer that a client got. */
export interface ToldAnswer {
  readonly key: string;
  readonly requestId: string;
  readonly type: string;
  readonly outcome: 'accepted' | 'refused';
  readonly commandId: string | null;
  readonly code: string | null;
  readonly stage: string | null;
  readonly version: number | null;
}

/** What clients were told against the commands as recorded, and the commands against the events they made. */
export function checkTold({ command, request_event }: Snapshot, told: readonly ToldAnswer[]): string[] {
  const byKey = grouped(command, ({ key }) => key);
  const events = grouped(request_event, ({ command_id }) => command_id);
  const ids = new Set(command.map(({ id }) => id));
  return [
    ...told.flatMap((answer) => keptAsTold(answer, byKey.get(answer.key) ?? [])),
    ...command.flatMap((row) => didWhatItSays(row, events.get(row.id)?.length ?? 0)),
    ...[...events.keys()].filter((id) => !ids.has(id)).map((id) => `events of a command ${id} that is not there`),
  ];
}

function keptAsTold(answer: ToldAnswer, rows: readonly CommandRow[]): string[] {
  const what = `${answer.type} with key ${answer.key}`;
  const [row] = rows;
  if (!row || rows.length !== 1) return [`${what}: told ${answer.outcome}, and ${rows.length} commands have the key`];
  const { outcome } = row;
  const kept = { outcome: outcome?.outcome, code: outcome?.refusal?.code ?? null, stage: outcome?.stage ?? null, version: outcome?.version ?? null };
  const said = { outcome: answer.outcome, code: answer.code, stage: answer.stage, version: answer.version };
  const found = JSON.stringify(kept) === JSON.stringify(said) ? [] : [`${what}: told ${JSON.stringify(said)}, recorded ${JSON.stringify(kept)}`];
  if (row.request_id !== answer.requestId) found.push(`${what}: belongs to another request`);
  if (answer.commandId !== null && answer.commandId !== row.id) found.push(`${what}: told the id ${answer.commandId}, recorded ${row.id}`);
  return found;
}

/** Steps of these kinds make a row or a note of their own and no event. */
const withoutEvent = ['CreateRequest'];

function didWhatItSays({ id, type, outcome }: CommandRow, events: number): string[] {
  if (!outcome) return [`command ${id} (${type}) has not been decided`];
  if (outcome.outcome === 'refused' && events > 0) return [`command ${id} (${type}) was refused and made ${events} events`];
  if (outcome.outcome === 'accepted' && events === 0 && !withoutEvent.includes(type)) return [`command ${id} (${type}) was accepted and made no event`];
  return [];
}
