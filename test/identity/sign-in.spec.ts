import { call, signIn } from './caller';
import { PASSWORD, startIdentity, type IdentityApp } from './identity-app';

describe('signing in', () => {
  let app: IdentityApp;
  beforeAll(async () => { app = await startIdentity('sign_in'); }, 120_000);
  afterAll(() => app.close());

  it('says who somebody is, and keeps the password and the secret out of the database', async () => {
    const { status, body, cookie } = await signIn(app, app.email(app.a, 'liaison-officer').toUpperCase());
    expect(status).toBe(200);
    expect(body).toMatchObject({ personId: app.a.people['liaison-officer'], roles: ['liaison-officer'], agency: { code: 'BE-VAL', own: true }, mode: 'demonstration', zone: 'Europe/Brussels' });
    expect(body['counts']).toEqual({ desk: 0, inbox: 0, escalations: 0, notices: 0 });
    const secret = /^__Host-comity=([^;]+)/.exec(cookie ?? '')?.[1];
    const rows = JSON.stringify(await app.owner('SELECT * FROM session s JOIN person p ON p.id = s.person_id'));
    expect(rows).not.toContain(secret);
    expect(rows).not.toContain(body['csrfToken']);
    expect(rows).not.toContain(PASSWORD);
    expect(rows).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });

  it('sets a cookie that stays with this host and out of reach of scripts', async () => {
    const { cookie } = await signIn(app, app.email(app.a, 'prosecutor'));
    expect(cookie).toMatch(/^__Host-comity=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/);
  });

  it('answers an unknown address, a wrong password and an account that is closed alike', async () => {
    await app.owner('UPDATE person SET active = false WHERE id = $1', [app.b.people.auditor]);
    const began = performance.now();
    const replies = await Promise.all([
      signIn(app, 'nobody@be-val.example'), signIn(app, app.email(app.a, 'supervisor'), 'wrong'), signIn(app, app.email(app.b, 'auditor')),
    ]);
    expect(performance.now() - began).toBeGreaterThan(240);
    expect(replies.map((reply) => reply.status)).toEqual([401, 401, 401]);
    expect(new Set(replies.map((reply) => JSON.stringify(reply.body))).size).toBe(1);
    expect(replies.map((reply) => reply.cookie)).toEqual([null, null, null]);
  });

  it('names every member that is missing or not known', async () => {
    const { status, body } = await call(app, 'POST', '/api/sign-in', { body: { email: 'a@be-val.example', passwort: 'x' } });
    expect(status).toBe(422);
    expect((body['errors'] as { field: string }[]).map((error) => error.field).sort()).toEqual(expect.arrayContaining(['/password', '/passwort']));
  });

  it('refuses a sign-in that another site sends', async () => {
    const body = { email: app.email(app.a, 'prosecutor'), password: PASSWORD };
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }, { origin: 'null' }]) {
      expect(await call(app, 'POST', '/api/sign-in', { headers, body })).toMatchObject({ status: 403, body: { code: 'CROSS_ORIGIN' } });
    }
    expect(await call(app, 'POST', '/api/sign-in', { headers: { origin: app.url, 'sec-fetch-site': 'same-origin' }, body })).toMatchObject({ status: 200 });
  });

  it('slows down whoever tries one account again and again', async () => {
    const email = 'somebody@elsewhere.example';
    const replies = await Promise.all(Array.from({ length: 31 }, () => signIn(app, email, 'guess')));
    expect(replies.filter((reply) => reply.status === 429)).toHaveLength(1);
    expect(replies.find((reply) => reply.status === 429)).toMatchObject({ body: { code: 'TOO_MANY_ATTEMPTS' } });
    expect((await signIn(app, app.email(app.a, 'head-of-authority'))).status).toBe(200);
  });
});
