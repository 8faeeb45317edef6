import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/agencies';
import { APP_PASSWORD, asOwner, createEmptyDatabase } from '../support/database';

const SCRIPT = join(__dirname, '..', '..', 'apps', 'api', 'dist', 'setup.js');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  /** Last line of standard error: what a person reads. */
  readonly sentence: string;
}

type Empty = Awaited<ReturnType<typeof createEmptyDatabase>>;

describe('the set-up step', () => {
  const opened: { drop?(): Promise<void>; remove?(): void }[] = [];
  afterAll(async () => { for (const entry of opened) await (entry.drop?.() ?? entry.remove?.()); });

  const database = async (label: string): Promise<Empty> => {
    const made = await createEmptyDatabase(label);
    opened.push(made);
    return made;
  };
  const folder = (): string => {
    const made = temporaryFolder('setup');
    opened.push(made);
    return made.path;
  };
  const setup = (url: string, dataDir: string, env: NodeJS.ProcessEnv = {}, args: readonly string[] = []): Promise<Ended> => new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [SCRIPT, ...args], { env: { PATH: process.env['PATH'], DATABASE_URL: url, COMITY_DATA_DIR: dataDir, COMITY_APP_PASSWORD: APP_PASSWORD, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, errors] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.once('error', reject).once('close', (code) => resolve({ code, out, sentence: errors.trim().split('\n').at(-1) ?? '' }));
  });
  const answer = ({ out }: Ended): Record<string, unknown> => JSON.parse(out.trim().split('\n').at(-1)!) as Record<string, unknown>;

  it('migrates and seeds an empty database once, with passwords and keys for the owner of the folder alone', async () => {
    const [{ ownerUrl }, dataDir] = [await database('setup_seed'), folder()];
    const first = await setup(ownerUrl, dataDir);
    expect([first.code, answer(first)['seeded'], answer(first)['mode']]).toEqual([0, true, 'demonstration']);
    const accountsFile = join(dataDir, 'demonstration-accounts.json');
    const accounts = readFileSync(accountsFile, 'utf8');
    const list = JSON.parse(accounts) as { agency: string; role: string; password: string }[];
    expect(list).toHaveLength(27);
    expect(new Set(list.map((account) => account.password)).size).toBe(27);
    expect(statSync(accountsFile).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(dataDir, 'keys')).map((name) => statSync(join(dataDir, 'keys', name)).mode & 0o777)).toEqual([0o600, 0o600, 0o600]);
    expect(JSON.stringify(await asOwner(ownerUrl, async (client) => (await client.query('SELECT * FROM person')).rows))).not.toContain(list[0]!.password);

    const second = await setup(ownerUrl, dataDir);
    expect([second.code, answer(second)['seeded']]).toEqual([0, false]);
    expect(readFileSync(accountsFile, 'utf8')).toBe(accounts);
    const role = await asOwner(String(answer(second)['appDatabaseUrl']), async (client) => (await client.query('SELECT current_user AS name, (SELECT count(*)::int FROM person) AS seen')).rows as unknown[]);
    expect(role).toEqual([{ name: 'comity_app', seen: 0 }]);
  }, 60_000);

  it('each mode refuses the data of the other, in one sentence', async () => {
    const [demonstration, production] = [await database('setup_demo'), await database('setup_prod')];
    const [demoDir, prodDir] = [folder(), folder()];
    expect((await setup(demonstration.ownerUrl, demoDir)).code).toBe(0);
    expect(answer(await setup(production.ownerUrl, prodDir, { COMITY_MODE: 'production' }))).toMatchObject({ seeded: false, mode: 'production' });
    expect(await setup(demonstration.ownerUrl, demoDir, { COMITY_MODE: 'production' })).toMatchObject({ code: 1, out: '', sentence: expect.stringMatching(/^This database holds a demonstration: .*COMITY_MODE=demonstration\.$/) });
    expect(await setup(production.ownerUrl, prodDir)).toMatchObject({ code: 1, out: '', sentence: expect.stringMatching(/^This database holds production data: .*COMITY_MODE=production/) });
  }, 60_000);

  it('refuses a data folder that belongs to another database', async () => {
    const { ownerUrl } = await database('setup_keys');
    expect((await setup(ownerUrl, folder())).code).toBe(0);
    expect(await setup(ownerUrl, folder())).toMatchObject({ code: 1, sentence: expect.stringMatching(/^The keys of BE-VAL are missing from/) });
  }, 60_000);

  it('refuses a database of a newer version', async () => {
    const [{ ownerUrl }, dataDir] = [await database('setup_newer'), folder()];
    expect((await setup(ownerUrl, dataDir)).code).toBe(0);
    await asOwner(ownerUrl, (client) => client.query("INSERT INTO schema_migration (timestamp, name) VALUES (9999999999999, 'FromTheFuture9999999999999')"));
    expect(await setup(ownerUrl, dataDir)).toMatchObject({ code: 1, sentence: expect.stringMatching(/newer version of Comity/) });
  }, 60_000);

  it('says what to do when the database cannot be used, and never says its password', async () => {
    const { ownerUrl } = await database('setup_reach');
    const [wrong, absent] = [new URL(ownerUrl), new URL(ownerUrl)];
    wrong.password = 'mistaken';
    absent.pathname = '/not_there';
    const cases: readonly [string, RegExp][] = [
      ['postgres://somebody:secret@127.0.0.1:1/comity', /cannot be reached .*start PostgreSQL/],
      [absent.toString(), /There is no database at .*create it/],
      [wrong.toString(), /refuses the user or the password/],
      ['not an address', /DATABASE_URL is not an address/],
      ['', /Set DATABASE_URL/],
    ];
    for (const [url, sentence] of cases) {
      const ended = await setup(url, folder());
      expect(ended).toMatchObject({ code: 1, out: '', sentence: expect.stringMatching(sentence) });
      expect(ended.sentence).not.toMatch(/secret|mistaken/);
    }
  }, 60_000);

  it('makes the first administrator of a production installation, and no second with the same address', async () => {
    const [{ ownerUrl }, dataDir] = [await database('setup_admin'), folder()];
    const args = ['admin', '--agency-code', 'FI-KUV', '--agency-name', 'Unit of Kuvitelma', '--country', 'FI', '--zone', 'Europe/Helsinki', '--email', 'admin@fi-kuv.example', '--name', 'Aino Kuvitelma'];
    const made = await setup(ownerUrl, dataDir, {}, args);
    expect(made.code).toBe(0);
    expect(answer(made)).toMatchObject({ agency: 'FI-KUV', agencyMade: true, role: 'administrator', email: 'admin@fi-kuv.example', password: expect.stringMatching(/^[a-z]{6}-[a-z]{6}-[a-z]{6}$/) });
    expect(await setup(ownerUrl, dataDir, {}, args)).toMatchObject({ code: 1, sentence: expect.stringMatching(/already/) });
    expect(await setup(ownerUrl, dataDir, {}, ['admin', '--agency-code', 'fi'])).toMatchObject({ code: 1, sentence: expect.stringMatching(/--agency-code takes capitals/) });
    expect(await setup(ownerUrl, dataDir, {}, ['admin', '--nonsense', '1'])).toMatchObject({ code: 1, sentence: expect.stringMatching(/--nonsense/) });
  }, 60_000);

  it('says so when the data folder cannot be made', async () => {
    const { ownerUrl } = await database('setup_folder');
    const file = join(folder(), 'a-file');
    writeFileSync(file, '');
    expect(await setup(ownerUrl, join(file, 'data'))).toMatchObject({ code: 1, sentence: expect.stringMatching(/^The data folder .* cannot be made \(ENOTDIR\): set COMITY_DATA_DIR/) });
  }, 60_000);
});
