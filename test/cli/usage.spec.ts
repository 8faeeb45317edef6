import { statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { temporaryFolder } from '../support/agencies';
import { freePort } from '../support/installation';
import { comity, examplePath, json } from './comity';

const commands = [
  ['login'], ['logout'], ['doctor'], ['requests', 'list'], ['requests', 'show'], ['requests', 'create'], ['requests', 'attach'], ['commands', 'send'],
  ['instruments', 'list'], ['instruments', 'show'], ['documents', 'check'], ['documents', 'render'], ['clock'], ['calendars', 'show'], ['calendars', 'diff'], ['routes'], ['engine', 'rebuild'], ['admin', 'create'],
];

describe('comity', () => {
  const folder = temporaryFolder('cli-usage');
  afterAll(() => folder.remove());

  it.each(commands)('%s %s teaches: what it does, an example, its exit codes', async (...words) => {
    const { code, out } = await comity([...words, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/Examples?:\n\s+\$ (\S+=\S+ )*comity /);
    expect(out).toMatch(/Exit codes:/);
  });

  it.each([
    [['documents', 'render'], /--out/], [['requests', 'list', '--view', 'sideways'], /Allowed choices/], [['nonsense'], /Unknown command/], [['doctor', '--loud'], /--loud/],
    [['requests', 'list', '--server', 'http://comity.example'], /https/], [['requests', 'list', '--server', 'nowhere'], /no address/],
    [['commands', 'send', 'X', 'Withdraw', '--set', 'reason'], /name=text/], [['requests', 'create', '-f', 'absent.json'], /cannot be read/],
  ])('refuses %j with exit code 2 and one JSON object', async (args, sentence) => {
    const ended = await comity(args, { env: { COMITY_TOKEN: 'x' } });
    expect([ended.code, ended.out]).toEqual([2, '']);
    expect(json(ended.errors)).toMatchObject({ code: expect.any(String), message: expect.stringMatching(sentence) });
  });

  it('names a mistake in a request before anything is sent', async () => {
    const ended = await comity(['requests', 'create', '-f', '-'], { env: { COMITY_TOKEN: 'x' }, input: '{"case":"x","form":"COE_TCY_PRESERVATION_29_30","lang":"en","values":{}}' });
    expect([ended.code, json(ended.errors)]).toEqual([2, { code: 'MISSING_KEY', message: expect.stringContaining('"to"'), field: '/to' }]);
  });

  it('says what to do without a token and without a server', async () => {
    const server = `http://127.0.0.1:${await freePort()}`;
    const env = { COMITY_SERVER: server, XDG_CONFIG_HOME: folder.path };
    expect(await comity(['requests', 'list'], { env })).toMatchObject({ code: 1, errors: expect.stringMatching(/NOT_SIGNED_IN.*comity login/) });
    expect(await comity(['requests', 'create', '-f', examplePath('minimal-preservation')], { env: { ...env, COMITY_TOKEN: 'x' } })).toMatchObject({ code: 1, errors: expect.stringMatching(/SERVER_AWAY.*npm start/) });
  });

  it('the doctor tells a server that is away from a program that is not Comity', async () => {
    const server = `http://127.0.0.1:${await freePort()}`;
    const doctor = async (): Promise<{ code: number | null; of(check: string): unknown }> => {
      const { code, out } = await comity(['doctor', '--json'], { env: { COMITY_SERVER: server, XDG_CONFIG_HOME: folder.path, COMITY_DATA_DIR: folder.path } });
      const { checks } = json(out) as { checks: { check: string }[] };
      return { code, of: (name) => checks.find(({ check }) => check === name) };
    };
    const away = await doctor();
    expect([away.code, away.of('server')]).toMatchObject([1, { status: 'problem', says: expect.stringContaining('nothing listens'), todo: expect.stringContaining('npm start') }]);
    expect([away.of('node'), away.of('data folder'), away.of('token')]).toMatchObject([{ status: 'ok' }, { status: 'ok' }, { status: 'not-checked' }]);
    const other = createServer((_request, response) => response.end('hello')).listen(Number(new URL(server).port), '127.0.0.1');
    try {
      expect((await doctor()).of('server')).toMatchObject({ status: 'problem', says: expect.stringContaining('not Comity') });
    } finally {
      other.close();
    }
  });

  it('is a file that can be run', () => {
    expect(statSync(join(__dirname, '..', '..', 'apps', 'cli', 'bin', 'comity.cjs')).mode & 0o111).toBe(0o111);
  });
});
