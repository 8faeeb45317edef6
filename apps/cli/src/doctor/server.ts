import { connect } from 'node:net';
import type { MeResponse } from '@comity/http-contract';
import { tokenFor } from '../server/credentials';
import { notChecked, ok, problem, type Finding } from './finding';

const WITHIN_MS = 5000;
const MOST_DIFFERENCE_MS = 60_000;
const PARTS = ['database', 'temporal', 'worker'] as const;
type Part = (typeof PARTS)[number];

const todo: Readonly<Record<Part, string>> = {
  database: 'Start PostgreSQL: "npm start" brings it up, or check DATABASE_URL.',
  temporal: 'Start the Temporal server: "npm start" brings it up, or check TEMPORAL_ADDRESS.',
  worker: 'Start the worker: "npm start" brings it up; its log in the data folder says why it ended.',
};

interface Heard {
  readonly status: number;
  readonly text: string;
  readonly date: string | null;
}

/** Everything that only a running server can tell. */
export async function serverFindings(server: string): Promise<readonly Finding[]> {
  const live = await hear(`${server}/api/health/live`);
  if (!live) return [await port(server), ...['database', 'temporal', 'worker', 'time', 'token'].map((check) => notChecked(check, 'the server does not answer'))];
  if (live.status !== 200 || json(live)?.['status'] !== 'live') return [problem('server', `${server} answers, but is not Comity`, 'Another program uses this port: set PORT for "npm start", and COMITY_SERVER.')];
  return [ok('server', `${server} is live`), ...(await ready(server)), clock(live), await token(server)];
}

/** Nobody speaks HTTP there: is the port free, or is something else on it? */
async function port(server: string): Promise<Finding> {
  const { hostname, port: given, protocol } = new URL(server);
  const number = Number(given || (protocol === 'https:' ? 443 : 80));
  const taken = await new Promise<boolean>((resolve) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: number, timeout: WITHIN_MS });
    const end = (answer: boolean) => () => { socket.destroy(); resolve(answer); };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
  return taken
    ? problem('server', `port ${number} is used by a program that is not Comity`, 'End that program, or set PORT for "npm start", and COMITY_SERVER.')
    : problem('server', `nothing listens at ${server}`, 'Start Comity with "npm start", or set COMITY_SERVER.');
}

async function ready(server: string): Promise<readonly Finding[]> {
  const answer = await hear(`${server}/api/health/ready`);
  const parts = (answer && (json(answer)?.['parts'] as Partial<Record<Part, string>> | undefined)) ?? {};
  return PARTS.map((part) => (parts[part] === 'up' ? ok(part, 'answers') : problem(part, 'does not answer', todo[part])));
}

function clock({ date }: Heard): Finding {
  if (!date) return notChecked('time', 'the server does not say its time');
  const difference = Math.abs(Date.parse(date) - Date.now());
  return difference <= MOST_DIFFERENCE_MS
    ? ok('time', 'this computer and the server agree')
    : problem('time', `this computer and the server differ by ${Math.round(difference / 1000)} seconds`, 'Set the clock of both by a time server (NTP): dates are computed from it.');
}

async function token(server: string): Promise<Finding> {
  const secret = tokenFor(server);
  if (!secret) return problem('token', `none for ${server}`, 'Use "comity login", or set COMITY_TOKEN.');
  const answer = await hear(`${server}/api/me`, { authorization: `Bearer ${secret}` });
  if (answer?.status !== 200) return problem('token', 'it is not valid any more', 'Use "comity login" again.');
  const { name, agency, sessionExpiresAt } = JSON.parse(answer.text) as MeResponse;
  return ok('token', `${name}, ${agency.code}, until ${sessionExpiresAt}`);
}

/** Null when nothing answers: that is a finding, not a failure. */
async function hear(url: string, headers: Record<string, string> = {}): Promise<Heard | null> {
  try {
    const response = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(WITHIN_MS) });
    return { status: response.status, text: await response.text(), date: response.headers.get('date') };
  } catch {
    return null;
  }
}

function json({ text }: Heard): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null; // not JSON: not ours
  }
}
