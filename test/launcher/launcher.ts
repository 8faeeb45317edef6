import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SCRIPT = resolve(__dirname, '..', '..', 'tools', 'start.mjs');

export interface Launched {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exit: Promise<number | null>;
  /** Resolves when the output contains the text; rejects with the output when the program ends first. */
  readonly says: (text: string) => Promise<void>;
}

/** Starts `npm start`'s program with a bare environment and these settings. */
export function launch(settings: Readonly<Record<string, string>>): Launched {
  const { PATH = '', HOME = '', XDG_CACHE_HOME } = process.env;
  const temporal = process.env['COMITY_TEST_TEMPORAL_CLI'];
  const env = { PATH, HOME, ...(XDG_CACHE_HOME && { XDG_CACHE_HOME }), ...(temporal && { COMITY_TEMPORAL_CLI: temporal }), ...settings };
  const child = spawn(process.execPath, [SCRIPT], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => { text += part; child.emit('said'); });
  const exit = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  const says = (wanted: string): Promise<void> => new Promise((found, failed) => {
    const look = (): void => { if (text.includes(wanted)) found(); };
    child.on('said', look);
    look();
    void exit.then(() => { look(); failed(new Error(`The program ended without saying "${wanted}":\n${text}`)); });
  });
  return { child, output: () => text, exit, says };
}

/** The sentence a failed start ends with: the last paragraph before what it stops. */
export const lastSentence = (output: string): string => output.trim().split('\n').filter((line) => !line.startsWith('  ')).at(-1) ?? '';

/** A new, empty folder that the account of PostgreSQL may pass. */
export function emptyFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'comity-launcher-'));
  chmodSync(parent, 0o711);
  return join(parent, 'data');
}

/** Listens on a port of 127.0.0.1 until closed. */
export function occupiedPort(): Promise<{ port: number; close: () => Promise<void> }> {
  return new Promise((resolvePort) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => resolvePort({
      port: (server.address() as AddressInfo).port,
      close: () => new Promise((closed) => server.close(() => closed())),
    }));
  });
}

export async function unusedPort(): Promise<number> {
  const taken = await occupiedPort();
  await taken.close();
  return taken.port;
}
