import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, launch, unusedPort, type Launched } from './launcher';

const READY = 'Comity is ready';
jest.setTimeout(180_000);

type Noted = Readonly<Record<string, { readonly pid: number }>>;
const running = (dataDir: string): Noted => JSON.parse(readFileSync(join(dataDir, 'processes.json'), 'utf8')) as Noted;

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, 'latin1').includes(') Z ');
  } catch {
    return false;
  }
}

describe('npm start', () => {
  let settings: { COMITY_DATA_DIR: string; PORT: string };
  let current: Launched | undefined;

  const start = async (): Promise<Launched> => {
    current = launch(settings);
    await current.says(READY);
    return current;
  };

  beforeAll(async () => {
    settings = { COMITY_DATA_DIR: emptyFolder(), PORT: String(await unusedPort()) };
  });

  afterEach(async () => {
    if (current?.child.exitCode === null && current.child.signalCode === null) current.child.kill('SIGTERM');
    await current?.exit;
  });

  it('brings everything up, names accounts and data folder, and stops in order on Ctrl-C', async () => {
    const started = await start();
    await started.says('Stop:');
    expect(started.output()).toContain(settings.COMITY_DATA_DIR);
    const accounts = JSON.parse(readFileSync(join(settings.COMITY_DATA_DIR, 'demonstration-accounts.json'), 'utf8')) as { email: string; password: string }[];
    for (const { email, password } of accounts) expect(started.output()).toMatch(new RegExp(`${email}\\s+${password}`));
    expect(statSync(join(settings.COMITY_DATA_DIR, 'demonstration-accounts.json')).mode & 0o077).toBe(0);
    expect((await fetch(`http://127.0.0.1:${settings.PORT}/api/health/live`)).status).toBe(200);
    const processes = Object.values(running(settings.COMITY_DATA_DIR));
    expect(processes).toHaveLength(4);

    started.child.kill('SIGINT');
    expect(await started.exit).toBe(0);
    const order = ['worker', 'API', 'Temporal', 'PostgreSQL'].map((name) => started.output().search(new RegExp(`Stopping (the )?${name}`)));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(processes.filter(({ pid }) => alive(pid))).toEqual([]);
    expect(existsSync(join(settings.COMITY_DATA_DIR, 'lock.json'))).toBe(false);
  });

  it('is ready again after the launcher was killed and left everything running', async () => {
    const killed = await start();
    const left = Object.values(running(settings.COMITY_DATA_DIR));
    killed.child.kill('SIGKILL');
    await killed.exit;
    expect(left.filter(({ pid }) => alive(pid))).toHaveLength(4);

    const next = await start();
    expect(next.output()).toContain('Ended what an earlier start had left running');
    expect(left.filter(({ pid }) => alive(pid))).toEqual([]);
  });

  it('names the process that died, stops the others and exits 1', async () => {
    const started = await start();
    const { worker, ...others } = running(settings.COMITY_DATA_DIR);
    if (!worker) throw new Error('no worker was noted');
    process.kill(worker.pid, 'SIGKILL');
    expect(await started.exit).toBe(1);
    expect(started.output()).toMatch(/The worker ended unexpectedly \(SIGKILL\): its log .*worker\.log says why/);
    expect(Object.values(others).filter(({ pid }) => alive(pid))).toEqual([]);
  });
});
