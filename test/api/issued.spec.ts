import type { RequestResponse } from '@comity/http-contract';
import { readIssuedList } from '@comity/documents';
import { Database } from '@comity/persistence';
import { sha256Hex } from '@comity/platform';
import { randomUUID } from 'node:crypto';
import { asOwner } from '../support/database';
import { issuePaper, withdraw, type TestPaper } from '../support/issued-papers';
import { startApi, type Api } from './api';

let api: Api;
let db: Database;
let requestId: string;
let standing: TestPaper;
let gone: TestPaper;

beforeAll(async () => {
  api = await startApi('issued');
  db = api.app.get(Database);
  const author = await api.as(api.a, 'prosecutor');
  requestId = (await author.post<RequestResponse>('/api/requests', { to: 'GE-TSK', case: 'Proof', form: 'COE_TCY_PRESERVATION_29_30', lang: 'en' }, { 'idempotency-key': randomUUID() })).body.id;
  standing = await issuePaper(db, api.a, requestId, [sha256Hex('file'), sha256Hex('data')]);
  gone = await issuePaper(db, api.a, requestId, [sha256Hex('file of another'), sha256Hex('data of another')]);
  await withdraw(db, api.a, gone.documentId);
});
afterAll(() => api?.close());

const ask = async (given: string): Promise<{ status: number; text: string; headers: Headers }> => {
  const answer = await fetch(`${api.url}/api/issued/${encodeURIComponent(given)}`);
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};

describe('whoever holds a paper', () => {
  it('is told who issued it, and nothing else', async () => {
    const spaced = standing.code.toLowerCase().replace(/(.{4})/g, '$1 ');
    for (const given of [standing.code, spaced, standing.file, standing.data, `SHA256:${standing.data.toUpperCase()}`]) {
      const { status, text, headers } = await ask(given);
      // The text itself, so that nothing can be added to it unseen.
      expect([given, status, text]).toEqual([given, 200, '{"issued":true,"authority":"Authority BE-VAL","withdrawn":null}']);
      expect([headers.get('cache-control'), headers.get('set-cookie')]).toEqual(['no-store', null]);
    }
  });

  it('is told the day of its withdrawal, where its authority is', async () => {
    for (const given of [gone.code, gone.file, gone.data]) expect((await ask(given)).text).toBe('{"issued":true,"authority":"Authority BE-VAL","withdrawn":"2026-11-21"}');
  });

  it('is answered alike for what nobody issued, for parts, for patterns and for noise', async () => {
    const code = standing.code;
    for (const given of ['0'.repeat(12), sha256Hex('nothing'), code.slice(0, 11), `${code}0`, standing.file.slice(0, 12), standing.file.slice(0, 63), `${code.slice(0, 8)}%`, '%', '____________', "1'--", 'ä'.repeat(64), 'x'.repeat(5_000)]) {
      const { status, text } = await ask(given);
      expect([given.slice(0, 70), status, text]).toEqual([given.slice(0, 70), 200, '{"issued":false}']);
    }
  });
});

describe('the register', () => {
  it('is entered and withdrawn once, and an entry is never changed', async () => {
    await expect(db.withAgency(api.a.id, (tx) => tx.query(`UPDATE issued_paper SET withdrawn_at = now() WHERE document_id = $1`, [gone.documentId]))).rejects.toThrow(/withdrawn once/);
    await expect(db.withAgency(api.a.id, (tx) => tx.query(`UPDATE issued_paper SET file_sha256 = data_sha256 WHERE document_id = $1`, [standing.documentId]))).rejects.toThrow(/entered once/);
    await expect(db.withAgency(api.a.id, (tx) => tx.query('DELETE FROM issued_paper'))).rejects.toThrow(/permission denied/);
  });

  it('is seen by its own agency alone', async () => {
    expect(await db.withAgency(api.b.id, (tx) => tx.query('SELECT 1 FROM issued_paper'))).toEqual([]);
    expect(await db.acrossAgencies('SELECT 1 FROM issued_paper')).toEqual([]);
  });

  it('is published as a list that is checked without the net', async () => {
    const text = String((await (await api.as(api.a, 'supervisor')).get<string>('/api/agency/issued-list')).body);
    const [{ key }] = await asOwner(api.ownerUrl, async (client) => (await client.query<{ key: string }>('SELECT public_key AS key FROM agency WHERE id = $1', [api.a.id])).rows) as [{ key: string }];
    const list = readIssuedList(text, key);
    expect([list.code, list.entries, list.ask(standing.file), list.ask(gone.data)]).toEqual(['BE-VAL', 2, { known: true, by: 'Authority BE-VAL', withdrawn: false }, { known: true, by: 'Authority BE-VAL', withdrawn: true }]);
    // No reference, form, name or request.
    expect(text).not.toMatch(/BE-VAL-20|COE_|prosecutor/);
    expect((await (await api.as(api.a, 'prosecutor')).get('/api/agency/issued-list')).status).toBe(403);
    expect(readIssuedList(String((await (await api.as(api.b, 'supervisor')).get<string>('/api/agency/issued-list')).body)).entries).toBe(0);
  });
});
