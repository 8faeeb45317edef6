import { roles, rightRoles, type Right, type Role } from '@comity/domain';
import { newId } from '@comity/platform';
import { randomUUID } from 'node:crypto';
import { aHolder } from '../signing/support/certificates';
import { asOwner } from '../support/database';
import { soon } from '../support/eventually';
import { Visitor } from '../support/http-client';
import { startInstallation, type Installation } from '../support/installation';
import { arrives, documentsOf, sendExample } from '../support/journey';

jest.setTimeout(180_000);

type Kind = 'request' | 'draft' | 'case' | 'document' | 'command' | 'notice' | 'escalation' | 'token' | 'law-change' | 'trust-policy' | 'check' | 'check-suggestion' | 'term' | 'standard-document' | 'letterhead' | 'approval';
interface Route { readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'; readonly path: string; readonly kind: Kind; readonly right: Right | 'own' | 'any'; readonly body?: () => unknown }

const file = (): FormData => {
  const form = new FormData();
  form.set('kind', 'attachment');
  form.set('file', new Blob(['a file']), 'a.txt');
  return form;
};

/** Whether the row is there is asked before the file is read. */
const aPaper = (): FormData => {
  const form = file();
  form.delete('kind');
  form.set('order', JSON.stringify({ receivedAt: '2026-11-20T09:15:00Z', channel: 'post', choices: [] }));
  return form;
};

/** Every route that names a row, and the right that reading or changing it needs. */
const routes: readonly Route[] = [
  { method: 'GET', path: '/api/requests/{id}', kind: 'request', right: 'request.read' },
  { method: 'GET', path: '/api/requests/{id}/form', kind: 'request', right: 'request.read' },
  { method: 'GET', path: '/api/requests/{id}/events', kind: 'request', right: 'request.read' },
  { method: 'GET', path: '/api/requests/{id}/clocks', kind: 'request', right: 'request.read' },
  { method: 'GET', path: '/api/requests/{id}/clocks/awaited', kind: 'request', right: 'request.read' },
  { method: 'GET', path: '/api/requests/{id}/forecast', kind: 'request', right: 'request.read' },
  { method: 'GET', path: '/api/requests/{id}/messages', kind: 'request', right: 'request.read' },
  { method: 'GET', path: '/api/requests/{id}/documents', kind: 'request', right: 'request.read' },
  { method: 'GET', path: '/api/requests/{id}/bundle', kind: 'request', right: 'document.read' },
  { method: 'GET', path: '/api/requests/{id}/closure-letter', kind: 'request', right: 'request.read' },
  { method: 'GET', path: '/api/requests/{id}/clocks/{clockId}/sheet', kind: 'request', right: 'request.read' },
  { method: 'GET', path: '/api/requests/{id}/clocks/{clockId}/silence', kind: 'request', right: 'request.read' },
  { method: 'POST', path: '/api/requests/{id}/import-check', kind: 'request', right: 'document.read', body: () => new FormData() },
  { method: 'POST', path: '/api/requests/{id}/imports/check', kind: 'request', right: 'paper.register', body: aPaper },
  { method: 'POST', path: '/api/requests/{id}/imports', kind: 'request', right: 'paper.register', body: aPaper },
  { method: 'GET', path: '/api/requests/{id}/draft', kind: 'draft', right: 'request.read' },
  { method: 'GET', path: '/api/requests/{id}/draft/versions', kind: 'draft', right: 'request.read' },
  { method: 'GET', path: '/api/requests/{id}/draft/preview.pdf', kind: 'draft', right: 'request.read' },
  { method: 'POST', path: '/api/requests/{id}/draft/check', kind: 'draft', right: 'request.read', body: () => ({}) },
  { method: 'PUT', path: '/api/requests/{id}/draft', kind: 'draft', right: 'request.draft', body: () => ({ version: 1, values: {} }) },
  { method: 'PUT', path: '/api/requests/{id}/draft/also', kind: 'draft', right: 'request.draft', body: () => ({ also: null }) },
  { method: 'GET', path: '/api/requests/{id}/translations', kind: 'draft', right: 'request.read' },
  { method: 'GET', path: '/api/requests/{id}/translations/{lang}', kind: 'draft', right: 'request.read' },
  { method: 'PUT', path: '/api/requests/{id}/translations/{lang}', kind: 'draft', right: 'request.draft', body: () => ({ sourceSha256: '0'.repeat(64), version: 0, state: 'missing' }) },
  { method: 'DELETE', path: '/api/glossaries/{from}/{to}/{id}', kind: 'term', right: 'glossary.change' },
  { method: 'POST', path: '/api/requests/{id}/documents', kind: 'request', right: 'document.add', body: file },
  { method: 'POST', path: '/api/requests/{id}/commands', kind: 'request', right: 'request.read', body: () => ({ type: 'Close', outcome: 'refused' }) },
  { method: 'GET', path: '/api/cases/{id}', kind: 'case', right: 'request.read' },
  { method: 'GET', path: '/api/documents/{id}/content', kind: 'document', right: 'document.read' },
  { method: 'GET', path: '/api/documents/{id}/custody', kind: 'document', right: 'document.read' },
  { method: 'GET', path: '/api/documents/{id}/verification', kind: 'document', right: 'document.read' },
  { method: 'POST', path: '/api/trust-policies/{id}/adopt', kind: 'trust-policy', right: 'trust.change', body: () => ({}) },
  { method: 'POST', path: '/api/trust-policies/{id}/end', kind: 'trust-policy', right: 'trust.change', body: () => ({}) },
  { method: 'GET', path: '/api/documents/{id}/without-metadata', kind: 'document', right: 'document.read' },
  { method: 'POST', path: '/api/documents/{id}/accept', kind: 'document', right: 'document.add', body: () => ({ reason: 'test' }) },
  { method: 'GET', path: '/api/requests/{id}/standard-documents', kind: 'request', right: 'request.read' },
  { method: 'POST', path: '/api/requests/{id}/standard-documents', kind: 'request', right: 'request.draft', body: () => ({ form: 'WITHDRAWAL_NOTICE' }) },
  { method: 'GET', path: '/api/standard-documents/{id}', kind: 'standard-document', right: 'request.read' },
  { method: 'GET', path: '/api/standard-documents/{id}/preview.pdf', kind: 'standard-document', right: 'request.read' },
  { method: 'PUT', path: '/api/standard-documents/{id}', kind: 'standard-document', right: 'request.draft', body: () => ({ version: 9, values: {} }) },
  { method: 'DELETE', path: '/api/standard-documents/{id}', kind: 'standard-document', right: 'request.draft' },
  { method: 'GET', path: '/api/standard-documents/{id}/translations', kind: 'standard-document', right: 'request.read' },
  { method: 'PUT', path: '/api/standard-documents/{id}/also', kind: 'standard-document', right: 'request.draft', body: () => ({ also: null }) },
  { method: 'GET', path: '/api/standard-documents/{id}/translations/{lang}', kind: 'standard-document', right: 'request.read' },
  { method: 'PUT', path: '/api/standard-documents/{id}/translations/{lang}', kind: 'standard-document', right: 'request.draft', body: () => ({ sourceSha256: '0'.repeat(64), version: 0, state: 'missing' }) },
  { method: 'GET', path: '/api/commands/{id}', kind: 'command', right: 'request.read' },
  { method: 'POST', path: '/api/notices/{id}/read', kind: 'notice', right: 'request.read', body: () => ({}) },
  { method: 'POST', path: '/api/escalations/{id}/acknowledge', kind: 'escalation', right: 'escalation.acknowledge', body: () => ({}) },
  { method: 'DELETE', path: '/api/tokens/{id}', kind: 'token', right: 'own' },
  { method: 'GET', path: '/api/law-changes/{id}', kind: 'law-change', right: 'any' },
  { method: 'POST', path: '/api/law-changes/{id}/adopt', kind: 'law-change', right: 'law.adopt', body: () => ({}) },
  { method: 'POST', path: '/api/law-changes/{id}/reject', kind: 'law-change', right: 'law.adopt', body: () => ({}) },
  { method: 'POST', path: '/api/law-changes/{id}/withdraw', kind: 'law-change', right: 'law.propose', body: () => ({}) },
  { method: 'GET', path: '/api/agency/letterheads/{id}', kind: 'letterhead', right: 'any' },
  { method: 'GET', path: '/api/agency/letterheads/{id}/picture', kind: 'letterhead', right: 'any' },
  { method: 'GET', path: '/api/agency/letterheads/{id}/specimen.pdf', kind: 'letterhead', right: 'any' },
  { method: 'POST', path: '/api/agency/letterheads/{id}/adopt', kind: 'letterhead', right: 'letterhead.adopt', body: () => ({}) },
  { method: 'POST', path: '/api/agency/letterheads/{id}/reject', kind: 'letterhead', right: 'letterhead.adopt', body: () => ({}) },
  { method: 'POST', path: '/api/agency/letterheads/{id}/withdraw', kind: 'letterhead', right: 'letterhead.propose', body: () => ({}) },
  { method: 'POST', path: '/api/agency/wordings/approvals/{id}/withdraw', kind: 'approval', right: 'wording.approve', body: () => ({ reason: 'test' }) },
  { method: 'GET', path: '/api/checks/{id}', kind: 'check', right: 'check.read' },
  { method: 'POST', path: '/api/checks/{id}/adopt', kind: 'check', right: 'check.adopt', body: () => ({}) },
  { method: 'POST', path: '/api/checks/{id}/reject', kind: 'check', right: 'check.adopt', body: () => ({}) },
  { method: 'POST', path: '/api/checks/{id}/withdraw', kind: 'check', right: 'check.propose', body: () => ({}) },
  { method: 'POST', path: '/api/checks/{id}/retire', kind: 'check', right: 'check.propose', body: () => ({ reason: 'test' }) },
  { method: 'GET', path: '/api/check-suggestions/{id}', kind: 'check-suggestion', right: 'check.read' },
  { method: 'POST', path: '/api/check-suggestions/{id}/dismiss', kind: 'check-suggestion', right: 'check.propose', body: () => ({ reason: 'test' }) },
];
/** Routes that name no row of an agency: lists of the own agency, the directory, the person's own session. */
const lists = ['/api/requests?view=all', '/api/cases', '/api/people', '/api/me', '/api/notices', '/api/escalations', '/api/dashboard', '/api/tokens', '/api/law-changes', '/api/agency/letterheads', '/api/agency/letterhead', '/api/agency/wordings', '/api/checks', '/api/check-suggestions', '/api/trust-policies', '/api/agency/issued-list', '/api/agency/signature-methods', '/api/packs', '/api/participation', '/api/calendars', '/api/me/calendar-feed', '/api/forecast?instrument=coe-budapest-185', '/api/glossaries', '/api/glossaries/en/fr'];
const withoutRows = [
  'GET /api/requests', 'POST /api/requests', 'GET /api/cases', 'POST /api/cases', 'GET /api/people', 'GET /api/me', 'GET /api/notices', 'GET /api/escalations', 'GET /api/dashboard',
  'GET /api/agencies', 'GET /api/forms', 'GET /api/forms/{id}', 'GET /api/forms/{id}/blank.pdf', 'GET /api/forms/{id}/example.pdf', 'POST /api/papers/check', 'POST /api/papers/render', 'POST /api/papers/extract', 'GET /api/health/live', 'GET /api/health/ready', 'GET /api/stream', 'POST /api/engine/rebuild', 'POST /api/sign-in',
  'POST /api/sign-out', 'POST /api/session/extend', 'POST /api/tokens', 'GET /api/tokens', 'DELETE /api/tokens/current',
  'GET /api/instruments', 'GET /api/instruments/status-board', 'GET /api/instruments/{id}', 'GET /api/limits', 'GET /api/limits/{id}', 'GET /api/profiles', 'GET /api/profiles/{id}',
  'GET /api/calendars', 'GET /api/calendars/{state}', 'GET /api/packs', 'GET /api/participation', 'GET /api/law-changes', 'POST /api/law-changes',
  'GET /api/checks', 'POST /api/checks', 'POST /api/checks/preview', 'GET /api/check-suggestions', 'GET /api/requirements',
  'GET /api/forecast', 'GET /api/me/calendar-feed', 'POST /api/me/calendar-feed', 'DELETE /api/me/calendar-feed', 'GET /feed/{token}.ics',
  'POST /api/imports/check', 'POST /api/imports', 'GET /api/issued/{codeOrDigest}', 'GET /api/agency/issued-list', 'GET /api/agency/signature-methods', 'POST /api/verifications', 'GET /api/trust-policies', 'POST /api/trust-policies',
  'GET /api/agency/letterhead', 'GET /api/agency/letterhead/picture', 'GET /api/agency/letterhead/specimen.pdf', 'GET /api/agency/letterheads', 'POST /api/agency/letterheads',
  'GET /api/agency/wordings', 'GET /api/agency/wordings/{form}/{lang}', 'GET /api/agency/wordings/{form}/{lang}/specimen.pdf', 'POST /api/agency/wordings/{form}/{lang}/approvals',
  'GET /api/routes/needs', 'POST /api/routes', 'POST /api/clocks/preview', 'GET /api/glossaries', 'GET /api/glossaries/{from}/{to}', 'POST /api/glossaries/{from}/{to}',
];

let house: Installation;
let own: Record<Kind, string>;
const visitors = new Map<string, Visitor>();
const as = (agency: string, role: Role): Visitor => visitors.get(`${agency} ${role}`)!;

beforeAll(async () => {
  house = await startInstallation('isolation');
  for (const agency of ['BE-VAL', 'GE-TSK', 'GR-THA']) {
    for (const role of roles) visitors.set(`${agency} ${role}`, await Visitor.signedIn(house, house.account(agency, role)));
  }
  const author = as('BE-VAL', 'prosecutor');
  const sent = await sendExample(author, as('BE-VAL', 'supervisor'), 'minimal-preservation', { to: 'GE-TSK' });
  await arrives(as('GE-TSK', 'liaison-officer'), sent.reference);
  await asOwner(house.ownerUrl, (client) => client.query("UPDATE clock SET soon_at = now() - interval '1 hour' WHERE request_id = $1", [sent.id]));
  const one = async (sql: string): Promise<string> => asOwner(house.ownerUrl, async (client) => (await client.query<{ id: string }>(sql, [sent.id])).rows[0]!.id);
  const escalation = await soon('a rung is climbed', async () => asOwner(house.ownerUrl, async (client) => (await client.query<{ id: string }>('SELECT id FROM escalation WHERE request_id = $1', [sent.id])).rows[0]?.id));
  const change = await as('BE-VAL', 'administrator').post<{ id: string }>('/api/law-changes', { kind: 'closing-day', reason: 'test', payload: { state: 'BE', date: '2027-01-05', closed: true, name: 'test' } }, { 'idempotency-key': randomUUID() });
  const glossary = await as('BE-VAL', 'liaison-officer').post<{ terms: readonly { id: string }[] }>('/api/glossaries/en/fr', { terms: [{ term: 'offence', rendering: 'infraction' }] });
  const trust = await as('BE-VAL', 'administrator').post<{ id: string }>('/api/trust-policies', { roots: aHolder({ name: 'Valdoria Test Root', authority: true }).pem, from: '2026-01-01', note: 'test' });
  const content = { requestedState: null, measure: null, form: 'COE_TCY_PRESERVATION_29_30', section: '', field: '', condition: { when: 'always' }, level: 'advice', waivable: null, message: 'test' };
  const check = await as('BE-VAL', 'administrator').post<{ id: string }>('/api/checks', { content, reason: 'test' }, { 'idempotency-key': randomUUID() });
  const suggestion = newId();
  await asOwner(house.ownerUrl, (client) => client.query(
    `INSERT INTO check_suggestion (id, agency_id, request_id, event_seq, step, form, requested_state, at, state) SELECT $2, agency_id, id, 1, 'returned', form, 'GE', now(), 'open' FROM request WHERE id = $1`, [sent.id, suggestion]));
  const made = await author.post<{ id: string }>(`/api/requests/${sent.id}/standard-documents`, { form: 'WITHDRAWAL_NOTICE' });
  const head = new FormData();
  for (const [name, value] of Object.entries({ name: 'Another name', picture: 'none', reason: 'test' })) head.set(name, value);
  const letterhead = await as('BE-VAL', 'administrator').post<{ id: string }>('/api/agency/letterheads', head, { 'idempotency-key': randomUUID() });
  const [wording] = await as('BE-VAL', 'administrator').read<readonly { form: string; lang: string; sha256: string }[]>('/api/agency/wordings');
  const approved = await as('BE-VAL', 'administrator').post<{ approvals: readonly { id: string }[] }>(`/api/agency/wordings/${wording!.form}/${wording!.lang}/approvals`, { name: 'Ines Tavares', post: 'test', competence: 'test', approvedOn: '2026-01-01', wordingSha256: wording!.sha256 }, { 'idempotency-key': randomUUID() });
  own = {
    letterhead: letterhead.body.id, approval: approved.body.approvals[0]!.id,
    'standard-document': made.body.id,
    check: check.body.id, 'check-suggestion': suggestion,
    'trust-policy': trust.body.id,
    term: glossary.body.terms[0]!.id,
    'law-change': change.body.id, request: sent.id, draft: sent.id, case: sent.caseFile!.id, document: (await documentsOf(author, sent.id))[0]!.id,
    command: await one('SELECT id FROM command WHERE request_id = $1 AND person_id IS NOT NULL LIMIT 1'), notice: await one('SELECT id FROM notice WHERE request_id = $1 LIMIT 1'), escalation,
    token: (await author.post<{ id?: string }>('/api/tokens', { email: house.account('BE-VAL', 'prosecutor').email, password: house.account('BE-VAL', 'prosecutor').password, label: 'test' }).then(async () => (await author.read<readonly { id: string }[]>('/api/tokens'))[0]!.id)),
  };
});
afterAll(() => house?.stop());

const ask = (who: Visitor, { method, path, body }: Route, id: string): ReturnType<Visitor['send']> =>
  who.send(method, path.replace('{id}', id).replace('{lang}', 'fr').replace('{from}', 'en').replace('{to}', 'fr'), body?.(), method === 'POST' ? { 'idempotency-key': randomUUID() } : {});

/** What a stranger could tell apart: status, headers that say something, and the text without the id asked for. */
async function trace(who: Visitor, route: Route, id: string): Promise<unknown> {
  const { status, body, headers } = await ask(who, route, id);
  return { status, type: headers.get('content-type'), text: JSON.stringify(body).replaceAll(id, '<id>') };
}

describe('a row of another agency is like one that does not exist', () => {
  it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', async (_name, route) => {
    for (const agency of ['GE-TSK', 'GR-THA']) {
      for (const role of roles) {
        const [foreign, unknown] = [await trace(as(agency, role), route, own[route.kind]), await trace(as(agency, role), route, newId())];
        expect([agency, role, foreign]).toEqual([agency, role, unknown]);
        expect([403, 404]).toContain((foreign as { status: number }).status);
      }
    }
  });

  it('no list of another agency names it', async () => {
    for (const role of roles) {
      for (const path of lists) {
        const text = JSON.stringify((await as('GR-THA', role).get(path)).body);
        for (const id of Object.values(own)) expect([path, text.includes(id)]).toEqual([path, false]);
      }
    }
  });
});

describe('inside the agency the role table holds', () => {
  it.each(routes.filter(({ right }) => right !== 'own' && right !== 'any').map((route) => [`${route.method} ${route.path}`, route] as const))('%s', async (_name, route) => {
    for (const role of roles) {
      const { status } = await ask(as('BE-VAL', role), route, own[route.kind]);
      expect([role, status === 403]).toEqual([role, !rightRoles[route.right as Right].includes(role) || (route.path.endsWith('/commands') && role === 'auditor')]);
    }
  });

  it('an id that is none is answered like an unknown one, not with an error of the database', async () => {
    for (const route of routes) {
      const role = route.right in rightRoles && !rightRoles[route.right as Right].includes('supervisor') ? rightRoles[route.right as Right][0]! : 'supervisor';
      expect([route.path, (await ask(as('BE-VAL', role), route, "1'--")).status]).toEqual([route.path, 404]);
    }
  });
});

describe('without a session', () => {
  it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))('%s is refused', async (_name, route) => {
    expect((await ask(new Visitor(house.url), route, own[route.kind])).status).toBe(401);
  });
});

it('the tables above name every route of the API', async () => {
  const { paths } = await new Visitor(house.url).read<{ paths: Record<string, Record<string, unknown>> }>('/api/openapi.json');
  const known = new Set([...routes.map((route) => `${route.method} ${route.path}`), ...withoutRows]);
  const described = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
  expect(described.filter((route) => !known.has(route))).toEqual([]);
  expect([...known].filter((route) => !described.includes(route))).toEqual([]);
});
