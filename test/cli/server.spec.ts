import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/agencies';
import { startInstallation, type Account, type Installation } from '../support/installation';
import { comity, example, examplePath, json, type Ended } from './comity';

type Row = Record<string, unknown>;

/** What the checks of the minimal request ask for. */
const answers = {
  reasons: { 'TCY29-04': 'The request for subscriber information follows by 5 December 2026.' },
  declarations: { 'GEN-07.b': true, 'GEN-09.b': true, 'GEN-15': true, 'GEN-19': true, 'GEN-20': true },
};

describe('comity against a running server', () => {
  let installation: Installation;
  const homes = new Map<string, { readonly path: string; remove(): void }>();
  beforeAll(async () => { installation = await startInstallation('cli'); }, 180_000);
  afterAll(async () => {
    homes.forEach((home) => home.remove());
    await installation?.stop();
  }, 60_000);

  const home = (account: Account): string => {
    const known = homes.get(account.email) ?? temporaryFolder('cli-home');
    homes.set(account.email, known);
    return known.path;
  };
  const as = (account: Account, args: readonly string[], input = ''): Promise<Ended> =>
    comity(args, { input, env: { COMITY_SERVER: installation.url, XDG_CONFIG_HOME: home(account), COMITY_DATA_DIR: installation.dataDir } });
  const login = async (agency: string, role: string): Promise<Account> => {
    const account = installation.account(agency, role);
    const ended = await as(account, ['login', '--email', account.email], `${account.password}\n`);
    if (ended.code !== 0) throw new Error(ended.errors);
    return account;
  };
  const given = async (ended: Promise<Ended>): Promise<Row> => {
    const { code, out, errors } = await ended;
    if (code !== 0) throw new Error(errors);
    return json(out) as Row;
  };

  it('refuses a wrong password, keeps a token for this server alone, and revokes it', async () => {
    const account = installation.account('GR-THA', 'auditor');
    expect(await as(account, ['login', '--email', account.email], 'mistaken\n')).toMatchObject({ code: 1, errors: expect.stringContaining('SIGN_IN_REFUSED') });
    await login('GR-THA', 'auditor');
    const file = join(home(account), 'comity', 'credentials.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).not.toContain(account.password);
    expect((await as(account, ['requests', 'list', '--json'])).code).toBe(0);
    expect(await as(account, ['requests', 'list', '--server', 'http://localhost:1'])).toMatchObject({ code: 1, errors: expect.stringContaining('NOT_SIGNED_IN') });
    const { token } = json(readFileSync(file, 'utf8')) as { token: string };
    expect((await as(account, ['logout'])).code).toBe(0);
    const env = { COMITY_SERVER: installation.url, COMITY_TOKEN: token };
    expect(await comity(['requests', 'list'], { env })).toMatchObject({ code: 1, errors: expect.stringMatching(/SESSION_ENDED.*comity login/) });
  }, 60_000);

  it('the doctor finds server, database, Temporal, worker, time and token well', async () => {
    const { checks } = json((await as(await login('BE-VAL', 'liaison-officer'), ['doctor', '--json'])).out) as { checks: { check: string; status: string }[] };
    const found = Object.fromEntries(checks.map(({ check, status }) => [check, status]));
    expect(found).toMatchObject({ node: 'ok', 'data folder': 'ok', server: 'ok', database: 'ok', temporal: 'ok', worker: 'ok', time: 'ok', token: 'ok' });
  }, 60_000);

  it('carries a request from a file to the other agency', async () => {
    const [author, checker, executor] = [await login('BE-VAL', 'prosecutor'), await login('BE-VAL', 'supervisor'), await login('GE-TSK', 'liaison-officer')];
    const file = join(home(author), 'request.json');
    writeFileSync(file, JSON.stringify({ ...example('minimal-preservation'), ...answers }));
    const created = await given(as(author, ['requests', 'create', '-f', file, '--json']));
    expect(created).toMatchObject({ reference: expect.stringMatching(/^BE-VAL-\d{4}-\d{5}$/), findings: expect.any(Array) });
    expect((await given(as(author, ['requests', 'create', '-f', file, '--json'])))['id']).toBe(created['id']);

    const reference = created['reference'] as string;
    const list = await as(author, ['requests', 'list', '--view', 'mine']);
    expect(list.out).toContain(reference);
    const shown = await as(author, ['requests', 'show', reference]);
    expect(shown.out).toMatch(/Draft: version \d+, digest [0-9a-f]{64}/);
    expect(shown.out).toContain('SubmitForReview');
    const submitted = await as(author, ['commands', 'send', reference, 'SubmitForReview', '--json']);
    expect([submitted.errors, submitted.code]).toEqual(['', 0]);
    expect(json(submitted.out)).toMatchObject({ outcome: 'accepted', stage: 'review' });

    const [, version, digest] = /version (\d+), digest ([0-9a-f]{64})/.exec((await as(checker, ['requests', 'show', reference])).out) ?? [];
    const approve = ['commands', 'send', reference, 'ApproveAndSend', '--set', `draftVersion:=${version}`, '--set', `digest=${digest}`, '--set', 'place=Valmere', '--set', 'method=handwritten'];
    expect(await as(author, approve)).toMatchObject({ code: 2, out: '', errors: expect.stringContaining('APPROVER') });
    const approved = await as(checker, approve);
    expect([approved.errors, approved.code]).toEqual(['', 0]);

    const received = await untilReceived(executor, reference);
    const acknowledged = await given(as(executor, ['commands', 'send', received, 'AcknowledgeReceipt', '--set', 'note=Taken up today', '--json']));
    expect(acknowledged).toMatchObject({ outcome: 'accepted', stage: 'acknowledged' });
    const again = await as(executor, ['commands', 'send', received, 'AcknowledgeReceipt']);
    expect([again.code, again.out]).toEqual([2, '']);
    expect(json(again.errors)).toMatchObject({ code: expect.stringMatching(/^[A-Z_]+$/), message: expect.any(String) });
  }, 120_000);

  /** The reference of the other agency, once the message has arrived. */
  async function untilReceived(executor: Account, theirReference: string): Promise<string> {
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const { rows } = await given(as(executor, ['requests', 'list', '--view', 'inbox', '--json']));
      for (const row of rows as { id: string; reference: string }[]) {
        const request = await given(as(executor, ['requests', 'show', row.id, '--json']));
        if (request['partnerReference'] === theirReference) return row.reference;
      }
    }
    throw new Error(`${theirReference} did not arrive.`);
  }

  it('shows what the checks of an incomplete file ask for, and takes its attachments', async () => {
    const author = await login('BE-VAL', 'prosecutor');
    const created = await given(as(author, ['requests', 'create', '-f', examplePath('extortion-mailboxes'), '--json']));
    expect(created).toMatchObject({ complete: false, findings: expect.arrayContaining([expect.objectContaining({ rule: 'GEN-09', field: '/attachments/0' })]) });
    const submitted = await as(author, ['commands', 'send', created['reference'] as string, 'SubmitForReview']);
    expect([submitted.code, json(submitted.errors)]).toMatchObject([2, { code: 'DRAFT_INCOMPLETE', params: { blocking: 2 } }]);
    const { attachments } = example('extortion-mailboxes').values['17'] as { attachments: { title: string }[] };
    for (const { title } of attachments) await given(as(author, ['requests', 'attach', created['id'] as string, '-', '--name', title, '--json'], `Invented content of ${title}`));
    const shown = await as(author, ['requests', 'show', created['id'] as string]);
    expect(shown.out).toMatch(/Checks: \d+ reasons? or confirmations? (is|are) missing\./);
  }, 60_000);

  it('names unknown requests, and what only an administrator may do', async () => {
    const [prosecutor, administrator] = [await login('GE-TSK', 'prosecutor'), await login('GE-TSK', 'administrator')];
    expect(await as(prosecutor, ['requests', 'show', 'GE-TSK-1999-00001'])).toMatchObject({ code: 2, errors: expect.stringContaining('"NOT_FOUND"') });
    expect(await as(prosecutor, ['requests', 'show', '01a1fe78-0000-7000-8000-000000000001'])).toMatchObject({ code: 2, errors: expect.stringContaining('"NOT_FOUND"') });
    expect((await as(prosecutor, ['engine', 'rebuild'])).code).toBe(2);
    expect(await given(as(administrator, ['engine', 'rebuild', '--json']))).toMatchObject({ started: expect.any(Number), running: expect.any(Number) });
  }, 60_000);

  it('makes no administrator in a demonstration', async () => {
    const args = ['admin', 'create', '--agency-code', 'FI-KUV', '--agency-name', 'Unit of Kuvitelma', '--country', 'FI', '--zone', 'Europe/Helsinki', '--email', 'admin@fi-kuv.example', '--name', 'Aino Kuvitelma'];
    const ended = await comity(args, { env: { DATABASE_URL: installation.ownerUrl, COMITY_DATA_DIR: installation.dataDir } });
    expect(ended).toMatchObject({ code: 2, out: '', errors: expect.stringContaining('holds a demonstration') });
  }, 60_000);
});
