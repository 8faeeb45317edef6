import { browser, call, signIn } from './caller';
import { startIdentity, type IdentityApp } from './identity-app';

describe('lockout', () => {
  let app: IdentityApp;
  beforeAll(async () => { app = await startIdentity('lockout'); }, 120_000);
  afterAll(() => app.close());

  const fail = async (email: string, times: number): Promise<void> => {
    for (let attempt = 0; attempt < times; attempt += 1) expect((await signIn(app, email, 'wrong')).status).toBe(401);
  };

  it('lets the right password in after four failures, and counts anew', async () => {
    const email = app.email(app.a, 'prosecutor');
    await fail(email, 4);
    expect((await signIn(app, email)).status).toBe(200);
    await fail(email, 4);
    expect((await signIn(app, email)).status).toBe(200);
  });

  it('locks after five failures in a row for 15 minutes, in the words of a wrong password', async () => {
    const email = app.email(app.a, 'supervisor');
    const wrong = await signIn(app, email, 'wrong');
    await fail(email, 4);
    const locked = await signIn(app, email);
    expect([locked.status, locked.body]).toEqual([401, wrong.body]);
    app.pass(14);
    expect((await signIn(app, email)).status).toBe(401);
    app.pass(2);
    expect((await signIn(app, email)).status).toBe(200);
  });

  it('counts attempts made at the same moment one by one', async () => {
    const email = app.email(app.a, 'auditor');
    const attempts = await Promise.all(Array.from({ length: 12 }, () => signIn(app, email, 'wrong')));
    expect(attempts.every((attempt) => attempt.status === 401)).toBe(true);
    expect(await app.owner('SELECT failed_attempts, locked_until IS NOT NULL AS locked FROM person WHERE id = $1', [app.a.people.auditor]))
      .toEqual([{ failed_attempts: 5, locked: true }]);
  });

  it('locks the way to tokens with the same count, and leaves sessions that are open', async () => {
    const email = app.email(app.a, 'liaison2');
    const headers = await browser(app, email);
    await fail(email, 5);
    expect((await call(app, 'POST', '/api/tokens', { body: { email, password: 'tovami-keluro-nisapa', label: 'desk' } })).status).toBe(401);
    expect((await call(app, 'GET', '/api/me', { headers })).status).toBe(200);
  });
});
