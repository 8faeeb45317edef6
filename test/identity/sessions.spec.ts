import { browser, call } from './caller';
import { startIdentity, type IdentityApp } from './identity-app';

describe('sessions', () => {
  let app: IdentityApp;
  beforeAll(async () => { app = await startIdentity('sessions'); }, 120_000);
  afterAll(() => app.close());

  const me = (headers: Record<string, string>): Promise<{ status: number; body: Record<string, unknown> }> => call(app, 'GET', '/api/me', { headers });

  it('asks for a sign-in without one, and with one that nobody has', async () => {
    expect(await me({})).toMatchObject({ status: 401, body: { code: 'NOT_SIGNED_IN' } });
    expect(await me({ cookie: '__Host-comity=invented' })).toMatchObject({ status: 401, body: { code: 'SESSION_ENDED' } });
    const { cookie } = await browser(app, app.email(app.a, 'prosecutor'));
    expect(await me({ cookie: `${cookie}; ${cookie}` })).toMatchObject({ status: 401 });
  });

  it('gives the same CSRF token again, and refuses a change without it or with that of another session', async () => {
    const [mine, other] = [await browser(app, app.email(app.a, 'prosecutor')), await browser(app, app.email(app.a, 'prosecutor'))];
    expect((await me(mine)).body['csrfToken']).toBe(mine['x-csrf-token']);
    const change = (headers: Record<string, string>): Promise<unknown> => call(app, 'POST', '/api/probe/change', { headers });
    expect(await change({ cookie: mine.cookie })).toMatchObject({ status: 403, body: { code: 'CSRF_TOKEN_WRONG' } });
    expect(await change({ cookie: mine.cookie, 'x-csrf-token': other['x-csrf-token'] })).toMatchObject({ status: 403, body: { code: 'CSRF_TOKEN_WRONG' } });
    expect(await change({ ...mine, origin: 'https://elsewhere.example' })).toMatchObject({ status: 403, body: { code: 'CROSS_ORIGIN' } });
    expect(await change({ ...mine, origin: app.url })).toMatchObject({ status: 201, body: { changed: true } });
  });

  it('ends at once when it is signed out, and the cookie with it', async () => {
    const headers = await browser(app, app.email(app.a, 'prosecutor'));
    const out = await call(app, 'POST', '/api/sign-out', { headers });
    expect(out.status).toBe(204);
    expect(out.cookie).toBe('__Host-comity=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0');
    expect(await me(headers)).toMatchObject({ status: 401, body: { code: 'SESSION_ENDED' } });
  });

  it('reads roles and standing anew each time', async () => {
    const headers = await browser(app, app.email(app.a, 'liaison2'));
    const dashboard = (): Promise<unknown> => call(app, 'GET', '/api/probe/dashboard', { headers });
    expect(await dashboard()).toMatchObject({ status: 200 });
    await app.owner("UPDATE person_role SET role = 'prosecutor' WHERE person_id = $1", [app.a.people.liaison2]);
    expect(await dashboard()).toMatchObject({ status: 403, body: { code: 'ROLE_MISSING' } });
    await app.owner('UPDATE person SET active = false WHERE id = $1', [app.a.people.liaison2]);
    expect(await dashboard()).toMatchObject({ status: 401 });
  });

  it('ends after 30 minutes without use; looking by itself is no use', async () => {
    const [used, idle] = [await browser(app, app.email(app.a, 'supervisor')), await browser(app, app.email(app.a, 'supervisor'))];
    app.pass(20);
    expect((await me(used)).status).toBe(200);
    expect((await me({ ...idle, 'x-comity-passive': '1' })).status).toBe(200);
    app.pass(15);
    expect((await me(used)).status).toBe(200);
    expect((await me(idle)).status).toBe(401);
  });

  it('says until when it lasts, is extended by use, and ends after eight hours in any case', async () => {
    const headers = await browser(app, app.email(app.a, 'head-of-authority'));
    const extend = (): Promise<{ status: number; body: Record<string, unknown> }> => call(app, 'POST', '/api/session/extend', { headers });
    const first = Date.parse((await extend()).body['sessionExpiresAt'] as string);
    for (let minutes = 0; minutes < 460; minutes += 20) {
      app.pass(20);
      expect((await extend()).status).toBe(200);
    }
    expect((Date.parse((await extend()).body['sessionExpiresAt'] as string) - first) / 60_000).toBeCloseTo(450, 0);
    app.pass(21);
    expect((await extend()).status).toBe(401);
  });

  it('tells the figures of the navigation to those who may see requests', async () => {
    const requestId = '01a1fe78-0000-7000-8000-000000000001';
    await app.owner(
      `INSERT INTO request (id, agency_id, side, reference, partner_agency_id, family_id, form, form_version, instrument, pack_version, lang, subject, stage, state, created_at, changed_at, stage_since)
       VALUES ($1, $2, 'incoming', 'BE-VAL-2026-00001', $3, $1, 'COE_TCY_PRESERVATION_29_30', '1', 'coe-185', '1', 'en', 'Invented', 'received', '{}', now(), now(), now())`,
      [requestId, app.a.id, app.b.id],
    );
    await app.owner("INSERT INTO notice (id, agency_id, person_id, request_id, code, at) VALUES ($1, $2, $3, $1, 'received', now())", [requestId, app.a.id, app.a.people['liaison-officer']]);
    const counts = async (agency: typeof app.a, person: 'liaison-officer' | 'prosecutor2' | 'administrator'): Promise<unknown> =>
      (await me(await browser(app, app.email(agency, person)))).body['counts'];
    expect(await counts(app.a, 'liaison-officer')).toEqual({ desk: 1, inbox: 1, escalations: 0, notices: 1 });
    expect(await counts(app.a, 'prosecutor2')).toEqual({ desk: 0, inbox: 1, escalations: 0, notices: 0 });
    expect(await counts(app.a, 'administrator')).toEqual({ desk: 0, inbox: 0, escalations: 0, notices: 0 });
    expect(await counts(app.b, 'liaison-officer')).toEqual({ desk: 0, inbox: 0, escalations: 0, notices: 0 });
  });
});
