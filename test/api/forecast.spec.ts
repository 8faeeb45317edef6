import { AgencyKeys, isoSeconds } from '@comity/platform';
import type { ForecastResponse, RequestForecastResponse } from '@comity/http-contract';
import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { addAgency, type TestAgency } from '../support/agencies';
import { asOwner } from '../support/database';
import { addClock, addPastRequest, type PastRequest } from '../support/past-requests';
import { startApi, type Api, type Bearer } from './api';

let api: Api;
let c: TestAgency;
let officer: Bearer;
const form = 'COE_TCY_MLA_SUBSCRIBER_31';

beforeAll(async () => {
  api = await startApi('forecast');
  c = await addAgency(api.ownerUrl, AgencyKeys.inDataDir(api.dataDir), 'GR-THA', 'GR', 'Europe/Athens');
  officer = await api.as(api.a, 'liaison-officer');
  await asOwner(api.ownerUrl, async (client) => {
    // With Georgia: 20 answered after 1 to 20 days, and 20 that have waited 30 days and more: half of all within 20, 8 in 10 never.
    for (let days = 1; days <= 20; days += 1) {
      await addPastRequest(client, { agency: api.a, partner: api.b, sentDaysAgo: 100, answeredAfter: days });
      await addPastRequest(client, { agency: api.a, partner: api.b, sentDaysAgo: 30.7 });
    }
    // With Greece: 3 answered, far too few. Another form: 20 answered on the same day.
    for (const days of [50, 60, 70]) await addPastRequest(client, { agency: api.a, partner: c, sentDaysAgo: 200, answeredAfter: days });
    for (let i = 0; i < 20; i += 1) await addPastRequest(client, { agency: api.a, partner: api.b, form: 'COE_TCY_PRESERVATION_29_30', sentDaysAgo: 10, answeredAfter: 0.2 });
    // Drafts have not begun; what others did is not ours.
    await addPastRequest(client, { agency: api.a, partner: api.b, sentDaysAgo: null });
    for (let i = 0; i < 25; i += 1) await addPastRequest(client, { agency: api.b, partner: api.a, sentDaysAgo: 10, answeredAfter: 1 });
    // What arrived in Greece: answered after 1 to 20 days.
    for (let days = 1; days <= 20; days += 1) await addPastRequest(client, { ...arrived(), sentDaysAgo: 90, answeredAfter: days });
  });
});
afterAll(() => api?.close());

const arrived = (): Pick<PastRequest, 'agency' | 'partner' | 'side'> => ({ agency: c, partner: api.a, side: 'incoming' });
const ofKind = (query: string): Promise<ForecastResponse> => officer.read<ForecastResponse>(`/api/forecast?${query}`);
const withClient = <T>(work: (client: Client) => Promise<T>): Promise<T> => asOwner(api.ownerUrl, work);

describe('what requests of a kind took', () => {
  it('counts those that are still open for as long as they have waited', async () => {
    const { past, kind } = await ofKind(`form=${form}&partnerState=GE`);
    expect(kind).toEqual({ side: 'outgoing', form, instrument: null, partnerState: 'GE' });
    expect(past).toMatchObject({ enough: true, finished: 20, open: 20, halfWithinDays: 20, eightInTenWithinDays: null, watchedDays: 30, basis: 'kind-and-state' });
    expect(past.text).toBe('Half within 20 days, 8 in 10 not within 30 days; 20 cases');
    expect([Date.parse(past.from!), Date.parse(past.to!)].map((at) => Math.floor((Date.now() - at) / 86_400_000))).toEqual([100, 30]);
  });

  it('takes all States where one has fewer than 20, and says so', async () => {
    const { past } = await ofKind(`form=${form}&partnerState=GR`);
    expect(past).toMatchObject({ enough: true, finished: 23, open: 20, basis: 'kind' });
    expect(past).toEqual((await ofKind(`form=${form}`)).past);
  });

  it('says "too few", without a number of days, where even all are too few', async () => {
    const { past } = await ofKind(`form=${form}&side=incoming`);
    expect(past).toEqual({ enough: false, finished: 0, open: 0, basis: 'kind', halfWithinDays: null, eightInTenWithinDays: null, watchedDays: null, from: null, to: null, text: 'Too few finished requests to say (0)' });
  });

  it('rounds up to whole days, and takes all forms of an instrument', async () => {
    expect((await ofKind('form=COE_TCY_PRESERVATION_29_30')).past).toMatchObject({ finished: 20, halfWithinDays: 1, eightInTenWithinDays: 1 });
    expect((await ofKind('instrument=coe-budapest-185')).past).toMatchObject({ finished: 43, open: 20 });
  });

  it('stands beside the periods of the law', async () => {
    const { legal } = await ofKind('form=COE_TCY_PRESERVATION_29_30');
    expect(legal).toContainEqual(expect.objectContaining({ limit: 'bud-29-min', kind: 'min', amount: '60 days', article: '29(7)' }));
    expect(legal.filter(({ confidence }) => (confidence as string) === 'X')).toEqual([]);
  });

  it('counts a request that was taken back up to its withdrawal', async () => {
    const kind = { agency: api.b, partner: c };
    await withClient(async (client) => {
      for (let days = 1; days <= 20; days += 1) await addPastRequest(client, { ...kind, sentDaysAgo: 90, answeredAfter: days });
      // Taken back on day 10.5: at risk until then, so that half of the rest is reached later than without them.
      for (let i = 0; i < 20; i += 1) await addPastRequest(client, { ...kind, sentDaysAgo: 90, withdrawnAfter: 10.5, ...(i < 5 ? { answeredAfter: 12 } : {}) });
    });
    // 40 at risk: after day 10 30/40 = 0.75; then 10 left of 10 answered one a day: 0.75 x (1 - k/10) <= 0.5 at k = 4, <= 0.2 at k = 8.
    const stranger = await api.as(api.b, 'prosecutor');
    const { past } = await stranger.read<ForecastResponse>(`/api/forecast?form=${form}&partnerState=GR`);
    expect(past).toMatchObject({ finished: 20, open: 20, halfWithinDays: 14, eightInTenWithinDays: 18, watchedDays: 20 });
  });

  it.each([
    ['', '/form', 'Name a form or an instrument'],
    ['form=NO_FORM', '/form', 'There is no form'],
    ['instrument=no-instrument', '/instrument', 'There is no instrument'],
    [`form=${form}&partnerState=Georgia`, '/partnerState', 'two capitals'],
    [`form=${form}&days=3`, '/days', 'remove it'],
  ])('refuses "%s" with what it would accept', async (query, field, words) => {
    const answer = await officer.get(`/api/forecast?${query}`);
    expect([answer.status, answer.body['code']]).toEqual([422, 'NOT_ACCEPTABLE']);
    expect(answer.body['errors']).toEqual([{ field, message: expect.stringContaining(words) }]);
  });
});

describe('what one request may still take', () => {
  it('depends on how long it has waited, and stands beside its legal clocks', async () => {
    const soon = new Date(Math.floor(Date.now() / 1_000) * 1_000 + 7 * 86_400_000);
    const [{ id }, clock] = await withClient(async (client) => {
      const made = await addPastRequest(client, { ...arrived(), sentDaysAgo: 9.5 });
      await addClock(client, { agency: c, requestId: made.id, code: 'receipt-target', kind: 'target', actBy: '2026-12-01T12:00:00Z', wholeDay: false });
      await addClock(client, { agency: c, requestId: made.id, code: 'information-answer', kind: 'set', actBy: '2026-12-02T23:00:00Z', state: 'met', stoppedDaysAgo: 1 });
      return [made, await addClock(client, { agency: c, requestId: made.id, code: 'answer-wanted', kind: 'set', actBy: soon.toISOString() })] as const;
    });
    const { legal, past, remaining } = await (await api.as(c, 'liaison-officer')).read<RequestForecastResponse>(`/api/requests/${id}/forecast`);
    expect(legal).toEqual([{ id: clock, label: 'Answer wanted', kind: 'set', limit: null, owedBy: 'them', state: 'running', actBy: isoSeconds(soon), dueExclusive: isoSeconds(soon), wholeDay: true, zone: 'Europe/Brussels', outlook: 'may-be-late' }]);
    expect(past).toMatchObject({ enough: true, finished: 20, basis: 'kind-and-state' });
    // 7 days are left: half in 6 days is before, 8 in 10 in 9 days is after.
    // 11 took longer than 9.5 days: the sixth of them, half, was answered on day 15, the ninth, 8 in 10, on day 18.
    expect(remaining).toMatchObject({ enough: true, waitedDays: 10, finishedLater: 11, halfWithinDays: 6, eightInTenWithinDays: 9, watchedDays: 10 });
    expect(remaining!.text).toBe('From now on: half within 6 days, 8 in 10 within 9 days; 11 cases that took longer than this one has waited');
  });

  it('is nothing for a draft and for a request that has its answer', async () => {
    const ids = await withClient(async (client) => [
      (await addPastRequest(client, { agency: api.b, partner: api.a, form: 'COE_TCY_PRESERVATION_29_30', sentDaysAgo: null })).id,
      (await addPastRequest(client, { agency: api.b, partner: api.a, form: 'COE_TCY_PRESERVATION_29_30', sentDaysAgo: 9, answeredAfter: 4 })).id,
    ]);
    const reader = await api.as(api.b, 'auditor');
    for (const id of ids) expect(await reader.read(`/api/requests/${id}/forecast`)).toMatchObject({ legal: [], remaining: null });
  });

  it('of another agency is like one that nobody has, and who may not read requests learns nothing', async () => {
    const { id } = await withClient((client) => addPastRequest(client, { agency: api.b, partner: api.a, sentDaysAgo: 5 }));
    const [foreign, unknown] = [await officer.get(`/api/requests/${id}/forecast`), await officer.get(`/api/requests/${randomUUID()}/forecast`)];
    expect([foreign.status, foreign.body]).toEqual([404, unknown.body]);
    const administrator = await api.as(api.a, 'administrator');
    for (const path of [`/api/forecast?form=${form}`, `/api/requests/${id}/forecast`]) expect((await administrator.get(path)).status).toBe(403);
  });
});
