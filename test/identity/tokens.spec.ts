import { browser, call } from './caller';
import { PASSWORD, startIdentity, type IdentityApp } from './identity-app';

describe('tokens of programs, and the directory', () => {
  let app: IdentityApp;
  beforeAll(async () => { app = await startIdentity('tokens'); }, 120_000);
  afterAll(() => app.close());

  const token = async (label: string): Promise<{ id: string; authorization: string }> => {
    const { status, body } = await call(app, 'POST', '/api/tokens', { body: { email: app.email(app.a, 'prosecutor'), password: PASSWORD, label } });
    expect(status).toBe(201);
    expect(body['token']).toMatch(/^comity_[\w-]{43}$/);
    return { id: body['id'] as string, authorization: `Bearer ${body['token'] as string}` };
  };

  it('work without cookie and CSRF token, and are no cookie', async () => {
    const { authorization } = await token('desk');
    expect(await call(app, 'GET', '/api/probe/who', { headers: { authorization } })).toMatchObject({ status: 200, body: { personId: app.a.people.prosecutor, agencyId: app.a.id, kind: 'token' } });
    expect(await call(app, 'POST', '/api/probe/change', { headers: { authorization } })).toMatchObject({ status: 201 });
    expect(await call(app, 'GET', '/api/me', { headers: { cookie: `__Host-comity=${authorization.slice(7)}` } })).toMatchObject({ status: 401 });
    const { cookie } = await browser(app, app.email(app.a, 'prosecutor'));
    expect(await call(app, 'GET', '/api/me', { headers: { authorization: `Bearer ${cookie.split('=')[1]!}` } })).toMatchObject({ status: 401 });
  });

  it('are listed for their owner alone, and revoked at once', async () => {
    const [first, second] = [await token('first'), await token('second')];
    const headers = await browser(app, app.email(app.a, 'prosecutor'));
    const other = await browser(app, app.email(app.a, 'prosecutor2'));
    const labels = async (): Promise<string[]> => ((await call(app, 'GET', '/api/tokens', { headers })).body as unknown as { label: string }[]).map((entry) => entry.label);
    expect(await labels()).toEqual(expect.arrayContaining(['first', 'second']));
    expect((await call(app, 'GET', '/api/tokens', { headers: other })).body).toEqual([]);
    expect((await call(app, 'DELETE', `/api/tokens/${first.id}`, { headers: other })).status).toBe(404);
    expect((await call(app, 'DELETE', `/api/tokens/${first.id}`, { headers })).status).toBe(204);
    expect((await call(app, 'GET', '/api/me', { headers: { authorization: first.authorization } })).status).toBe(401);
    expect((await call(app, 'DELETE', '/api/tokens/current', { headers: { authorization: second.authorization } })).status).toBe(204);
    expect((await call(app, 'GET', '/api/me', { headers: { authorization: second.authorization } })).status).toBe(401);
    expect(await labels()).not.toContain('first');
    expect((await call(app, 'DELETE', '/api/tokens/nothing', { headers })).status).toBe(404);
  });

  it('end after 90 days, and do not end from lying idle', async () => {
    const { authorization } = await token('long');
    app.pass(89 * 24 * 60);
    expect((await call(app, 'GET', '/api/me', { headers: { authorization } })).status).toBe(200);
    app.pass(2 * 24 * 60);
    expect((await call(app, 'GET', '/api/me', { headers: { authorization } })).status).toBe(401);
  });

  it('the directory shows every agency, and people of the own one alone', async () => {
    const headers = await browser(app, app.email(app.b, 'supervisor'));
    const agencies = (await call(app, 'GET', '/api/agencies', { headers })).body as unknown as { code: string; own: boolean }[];
    expect(agencies.map(({ code, own }) => [code, own])).toEqual([['BE-VAL', false], ['GE-TSK', true]]);
    const people = (await call(app, 'GET', '/api/people', { headers })).body as unknown as { id: string; roles: string[]; open: number }[];
    expect(people.map((person) => person.id).sort()).toEqual(Object.values(app.b.people).sort());
    expect(people.every((person) => person.open === 0 && person.roles.length === 1)).toBe(true);
  });
});
