import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { CommandPendingResponse, CommandResponse, DraftResponse } from '@comity/http-contract';
import { missing, notAcceptable } from '../failure';
import { Client, type Answered } from '../server/client';
import { isObject, parseJson, readInput } from '../terminal/input';
import { printJson, printLines } from '../terminal/output';
import { requestId } from './find-request';

interface SendOptions {
  readonly file?: string;
  readonly set?: readonly string[];
  readonly key?: string;
  readonly json?: boolean;
  readonly server?: string;
}

type Told = Answered<CommandResponse | CommandPendingResponse>;
type Body = Readonly<Record<string, unknown>>;

const DECIDED_WITHIN_MS = 60_000;

export async function sendCommand(name: string, type: string, options: SendOptions): Promise<void> {
  const given = { ...(options.file === undefined ? {} : bodyIn(parseJson(await readInput(options.file, 'the body of the command')))), ...assignments(options.set ?? []) };
  const client = Client.signedIn(options.server);
  const id = await requestId(client, name);
  const body = type === 'SubmitForReview' ? { ...(await draftAsItStands(client, id, given)), ...given } : given;
  const answer = await client.post<CommandResponse | CommandPendingResponse>(`/api/requests/${id}/commands`, { body: { ...body, type }, key: options.key ?? randomUUID() });
  const decided = await decision(client, answer);
  if (options.json) return printJson(decided);
  printLines([`${type} accepted: the request stands at ${decided.stage} (version ${decided.version}).`]);
}

/** Who submits a draft means the draft as it stands; who approves says which one was read. */
async function draftAsItStands(client: Client, id: string, given: Body): Promise<Body> {
  if ('draftVersion' in given) return {};
  const { version, digest } = await client.get<DraftResponse>(`/api/requests/${id}/draft`);
  return { draftVersion: version, digest };
}

function bodyIn(input: unknown): Body {
  if (!isObject(input)) throw notAcceptable('NOT_A_BODY', 'The body of a command is one JSON object, such as { "reason": "…" }.');
  return input;
}

/** `name=text` and `name:=JSON`. */
export function assignments(given: readonly string[]): Body {
  return Object.fromEntries(given.map((assignment) => {
    const [, name, json, value = ''] = /^([A-Za-z]\w*)(:)?=(.*)$/s.exec(assignment) ?? [];
    if (!name) throw notAcceptable('NOT_UNDERSTOOD', `--set takes name=text or name:=JSON; "${assignment}" is neither.`, { field: '--set' });
    return [name, json ? parseJson(Buffer.from(value)) : value];
  }));
}

/** Asks again while a command is under way. */
async function decision(client: Client, answer: Told): Promise<CommandResponse> {
  const until = Date.now() + DECIDED_WITHIN_MS;
  let { body } = answer;
  while (body.outcome === 'pending') {
    if (Date.now() > until) throw missing('STILL_PENDING', `The command is still under way. It is kept: ask later at /api/commands/${body.commandId}.`);
    await pause(1000);
    body = await client.get<CommandResponse | CommandPendingResponse>(`/api/commands/${body.commandId}`);
  }
  return body;
}
