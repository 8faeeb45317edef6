import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const BIN = join(ROOT, 'apps', 'cli', 'bin', 'comity.cjs');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs the command as a program does: without a terminal, in an environment of its own. */
export function comity(args: readonly string[], { input = '', env = {} }: { input?: string | Buffer; env?: NodeJS.ProcessEnv } = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd: ROOT, env: { PATH: process.env['PATH'], ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
    let [out, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.once('error', reject).once('close', (code) => resolve({ code, out, errors }));
    // A command that refuses its options ends before it reads.
    child.stdin.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') reject(error); }).end(input);
  });
}

/** Standard output or standard error as the one JSON document that it must be. */
export const json = (text: string): unknown => JSON.parse(text) as unknown;

interface Example {
  readonly to: string;
  readonly case: string;
  readonly form: string;
  readonly lang: string;
  readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export const examplePath = (name: string): string => join(ROOT, 'examples', `${name}.json`);

export const example = (name: string): Example => JSON.parse(readFileSync(examplePath(name), 'utf8')) as Example;

/** The document of an example, as the commands about documents read it. */
export function exampleDocument(name: string): Pick<Example, 'form' | 'lang' | 'values'> {
  const { form, lang, values } = example(name);
  return { form, lang, values };
}
