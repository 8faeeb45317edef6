import type { RequestCommand } from '@comity/domain';
import type { LawChangeDetailResponse, LawChangeResponse, NoticeResponse } from '@comity/http-contract';
import { Database, Recorder } from '@comity/persistence';
import { AgencyKeys, newId, systemTime } from '@comity/platform';
import { accepted, exampleDocument, give, openDraft } from '../support/case';
import { startApi, type Api, type Bearer } from './api';

let api: Api;
let first: Bearer;
let second: Bearer;
beforeAll(async () => {
  api = await startApi('law-moves');
  [first, second] = [await api.as(api.a, 'administrator'), await api.as(api.a, 'administrator2')];
});
afterAll(() => api?.close());

/** A request with a clock that ends on Thursday 10 December, the tenth day after 30 November. */
async function runningRequest(): Promise<string> {
  const db = api.app.get(Database);
  const { id } = await openDraft(db, api.a, api.b, exampleDocument('minimal-preservation'));
  const start: RequestCommand = { type: 'StartClocks', limits: ['eev-10-3'], start: '2026-11-30T10:00:00+01:00', zone: 'Europe/Berlin', state: 'DE', facts: { issuedOn: '2026-11-01' }, owedBy: 'us', certainty: 'confirmed' };
  accepted(await give(db, new Recorder(db, { time: systemTime, keys: AgencyKeys.inDataDir(api.dataDir) }), api.a.id, id, api.a.people['liaison-officer'], start));
  return id;
}

const key = (): Record<string, string> => ({ 'idempotency-key': newId() });

describe('a change of law over HTTP', () => {
  it('lists the open clocks that it would move before anybody adopts it, and tells their owners once it is adopted', async () => {
    const requestId = await runningRequest();
    const payload = { state: 'DE', date: '2026-12-10', closed: true, name: 'Day of mourning' };
    const { body: proposed } = await first.post<LawChangeDetailResponse>('/api/law-changes', { kind: 'closing-day', reason: 'Notice of the ministry.', payload }, key());
    const read = await second.read<LawChangeDetailResponse>(`/api/law-changes/${proposed.id}`);
    expect(read.moves).toEqual({ count: 1, clocks: [{
      clockId: expect.any(String), requestId, reference: expect.stringContaining('BE-VAL'), code: 'limit/eev-10-3', limitId: 'eev-10-3', applies: true, reason: null,
      oldDue: '2026-12-10T23:00:00Z', newDue: '2026-12-11T23:00:00Z', oldActBy: '2026-12-10T23:00:00Z', newActBy: '2026-12-11T23:00:00Z',
    }] });
    const owner = await api.as(api.a, 'prosecutor');
    expect(await owner.read<readonly NoticeResponse[]>('/api/notices')).toEqual([]);

    const adopted = await second.post<LawChangeDetailResponse>(`/api/law-changes/${proposed.id}/adopt`, { lawNumber: read.lawNumberNow }, key());
    expect([adopted.status, adopted.body.movedClocks]).toEqual([200, 1]);
    expect((await first.read<readonly LawChangeResponse[]>('/api/law-changes')).map(({ movedClocks }) => movedClocks)).toEqual([1]);
    expect((await owner.read<readonly NoticeResponse[]>('/api/notices')).map(({ requestId: of, text }) => [of, text])).toEqual([[requestId, expect.stringContaining('has a new date')]]);
    const clocks = await owner.read<{ readonly clocks: readonly { readonly dueExclusive: string; readonly ledger: readonly { readonly what: string; readonly changeId: string | null }[] }[] }>(`/api/requests/${requestId}`);
    expect(clocks.clocks.map(({ dueExclusive, ledger }) => [dueExclusive, ledger.map(({ what, changeId }) => [what, changeId])])).toEqual([['2026-12-11T23:00:00Z', [['started', null], ['moved', proposed.id]]]]);
  });
});
