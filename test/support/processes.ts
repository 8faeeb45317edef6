import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { eventually } from './eventually';

export const root = join(__dirname, '..', '..');

const over = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Resolves when the process has ended. */
async function ended(child: ChildProcess): Promise<void> {
  if (!over(child)) await new Promise((resolve) => child.once('exit', resolve));
}

/** PostgreSQL or Temporal as a process of its own, always on the same data and, once started, on the same port. */
export class ServerProcess {
  port = 0;
  pid = 0;
  private launcher: ChildProcess | null = null;

  /** @param args for `tools/servers.mjs`, without the port */
  constructor(private readonly kind: 'postgres' | 'temporal', private readonly args: readonly string[]) {}

  /** Tries again while the remains of a killed server stand in the way. */
  async start(): Promise<void> {
    await eventually(`${this.kind} serves`, 60_000, async () => {
      await this.launch();
      return true;
    });
  }

  /** SIGKILL to the server itself; resolves when it is gone. */
  async kill(): Promise<void> {
    const { launcher, pid } = this;
    if (!launcher || over(launcher)) throw new Error(`${this.kind} does not run.`);
    process.kill(pid, 'SIGKILL');
    await ended(launcher);
  }

  /** Stops it in its tracks until `resume`: connections stay open, nothing is answered. */
  pause(): void {
    process.kill(this.pid, 'SIGSTOP');
  }

  resume(): void {
    process.kill(this.pid, 'SIGCONT');
  }

  async stop(): Promise<void> {
    if (!this.launcher || over(this.launcher)) return;
    this.launcher.stdin?.end();
    await ended(this.launcher);
  }

  private async launch(): Promise<void> {
    const port = this.port ? ['--port', String(this.port)] : [];
    const found = process.env['COMITY_TEST_TEMPORAL_CLI'];
    const env = { ...process.env, ...(found ? { COMITY_TEMPORAL_CLI: found } : {}) };
    const launcher = spawn(process.execPath, [join(root, 'tools/servers.mjs'), this.kind, ...this.args, ...port], { env, stdio: ['pipe', 'pipe', 'pipe'] });
    let complaint = '';
    launcher.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    const line = await new Promise<string>((resolve, reject) => {
      createInterface({ input: launcher.stdout }).once('line', resolve);
      launcher.once('exit', (code) => reject(new Error(`${this.kind} ended with ${code}: ${complaint}`)));
    });
    const says = JSON.parse(line) as { pid: number; port: number };
    [this.launcher, this.port, this.pid] = [launcher, says.port, says.pid];
  }
}

/** A program of Comity, from its build: killed without warning and started again. */
export class ProgramProcess {
  private child: ChildProcess | null = null;

  /** @param ready whether it does its work, asked until it says so; it is told what the program has written since its start */
  constructor(
    private readonly script: string,
    private readonly logFile: string,
    private readonly ready: (written: string) => Promise<boolean> | boolean,
  ) {}

  get pid(): number {
    const pid = this.child?.pid;
    if (pid === undefined) throw new Error(`${this.script} does not run.`);
    return pid;
  }

  async start(env: NodeJS.ProcessEnv): Promise<void> {
    const log = openSync(this.logFile, 'a');
    const from = fstatSync(log).size;
    const child = spawn(process.execPath, [join(root, this.script)], { env, stdio: ['ignore', log, log] });
    closeSync(log);
    this.child = child;
    const written = (): string => readFileSync(this.logFile).subarray(from).toString();
    await eventually(`${this.script} runs`, 60_000, async () => over(child) || (await this.ready(written())));
    if (over(child)) throw new Error(`${this.script} ended with ${child.exitCode ?? child.signalCode}: ${written().slice(-2000)}`);
  }

  async kill(): Promise<void> {
    await this.signal('SIGKILL');
  }

  pause(): void {
    process.kill(this.pid, 'SIGSTOP');
  }

  async stop(): Promise<void> {
    if (this.child && !over(this.child)) await this.signal('SIGTERM');
  }

  private async signal(name: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (!this.child) return;
    const late = setTimeout(() => this.child?.kill('SIGKILL'), 15_000);
    this.child.kill(name);
    await ended(this.child);
    clearTimeout(late);
  }
}
