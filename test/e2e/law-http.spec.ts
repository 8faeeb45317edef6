import { randomUUID } from 'node:crypto';
import type { AwaitedClockResponse, ClockPreviewResponse, ClockResponse, LawChangeDetailResponse, NoticeResponse } from '@comity/http-contract';
import { soon } from '../support/eventually';
import { Visitor } from '../support/http-client';
import { startInstallation, type Installation } from '../support/installation';
import { clocksOf, openDraft } from '../support/journey';

jest.setTimeout(120_000);

let house: Installation;
let prosecutor: Visitor;
const signedIn = (role: string, which = 0): Promise<Visitor> => Visitor.signedIn(house, house.account('BE-VAL', role, which));
beforeAll(async () => {
  house = await startInstallation('law');
  prosecutor = await signedIn('prosecutor');
});
afterAll(() => house?.stop());

const order = { limits: ['eev-10-3'], zone: 'Europe/Dublin', state: 'IE', facts: { issuedOn: '2026-11-18' }, owedBy: 'them', certainty: 'confirmed' };
const key = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });
const started = async (part: object): Promise<{ id: string; clock: ClockResponse }> => {
  const { id } = await openDraft(prosecutor, { form: 'COE_TCY_PRESERVATION_29_30', to: 'GE-TSK', lang: 'en', case: 'An invented case', values: {} });
  await prosecutor.command(id, 'StartClocks', { ...order, ...part });
  return { id, clock: (await clocksOf(prosecutor, id)).find(({ limit }) => limit !== null)! };
};

describe('the law over HTTP, as people of one agency use it', () => {
  it('says what a date would be before anybody relies on it, and writes nothing', async () => {
    const answer = await prosecutor.post<ClockPreviewResponse>('/api/clocks/preview', { limit: 'eev-10-4', start: '2026-11-20T14:20:00+01:00', zone: 'Europe/Brussels', state: 'BE', facts: { issuedOn: '2026-11-20', emergency: true } });
    // 8 hours: elapsed until 22:20; the starting hour left out, from 15:00 until 23:00. Brussels is at UTC+1.
    expect(answer.body).toMatchObject({ outcome: 'running', actBy: '2026-11-20T21:20:00Z', due: '2026-11-20T22:00:00Z', verified: true, basis: expect.stringContaining('Art. 10(4)') });
    expect(answer.body.steps.every(({ text, basis }) => text.endsWith('.') && basis !== '')).toBe(true);
    const wrong = await prosecutor.post<{ code: string; detail: string; errors: readonly { field: string }[] }>('/api/clocks/preview', { limit: 'eev-10-4', start: '2026-10-25T02:30:00', zone: 'Europe/Brussels', state: 'BE' });
    expect([wrong.status, wrong.body.code, wrong.body.errors[0]?.field]).toEqual([422, 'LOCAL_TIME_AMBIGUOUS', '/start']);
    expect(wrong.body.detail).toContain('2026-10-25T00:30:00Z');
  });

  it('refuses a step with a limit for the reason of the law, as a rule and not as a fault', async () => {
    const { id } = await openDraft(prosecutor, { form: 'COE_TCY_PRESERVATION_29_30', to: 'GE-TSK', lang: 'en', case: 'An invented case', values: {} });
    const denmark = await prosecutor.post<{ code: string }>(`/api/requests/${id}/commands`, { type: 'StartClocks', ...order, start: '2026-11-19T10:00:00Z', state: 'DK', zone: 'Europe/Copenhagen' }, key());
    expect([denmark.status, denmark.body.code]).toEqual([409, 'STATE_NOT_BOUND']);
    const nonsense = await prosecutor.post<{ code: string }>(`/api/requests/${id}/commands`, { type: 'StartClocks', ...order, state: 'Denmark' }, key());
    expect([nonsense.status, nonsense.body.code]).toEqual([422, 'NOT_ACCEPTABLE']);
  });

  it('moves an open date when the State closes for a day: two administrators, both dates kept, the owner told', async () => {
    // Receipt on Thursday 19 November: the tenth day is Sunday the 29th, so the period ends with Monday the 30th.
    const { id, clock } = await started({ start: '2026-11-19T10:00:00Z' });
    expect(clock).toMatchObject({ dueExclusive: '2026-12-01T00:00:00Z', verified: true, dueVersion: 1 });
    const untouched = await started({ start: '2026-11-19T10:00:00Z', state: 'BE', zone: 'Europe/Brussels' });
    const [first, second] = [await signedIn('administrator'), await signedIn('administrator', 1)];
    const day = { kind: 'closing-day', reason: 'Announced by the government.', payload: { state: 'IE', date: '2026-11-30', closed: true, name: 'Day of mourning' } };
    const change = (await first.post<{ id: string }>('/api/law-changes', day, key())).body;
    const seen = await second.read<LawChangeDetailResponse>(`/api/law-changes/${change.id}`);
    expect(seen.moves).toMatchObject({ count: 1, clocks: [{ clockId: clock.id, oldDue: '2026-12-01T00:00:00Z', newDue: '2026-12-02T00:00:00Z' }] });
    const alone = await first.post<{ code: string }>(`/api/law-changes/${change.id}/adopt`, {}, key());
    expect([alone.status, alone.body.code]).toEqual([409, 'ADOPTER_IS_PROPOSER']);
    expect((await clocksOf(prosecutor, id)).find((each) => each.id === clock.id)).toMatchObject({ dueExclusive: '2026-12-01T00:00:00Z' });
    expect((await second.post(`/api/law-changes/${change.id}/adopt`, { lawNumber: seen.lawNumberNow }, key())).status).toBeLessThan(300);
    const moved = (await clocksOf(prosecutor, id)).find((each) => each.id === clock.id)!;
    expect(moved).toMatchObject({ dueExclusive: '2026-12-02T00:00:00Z', dueVersion: 2 });
    expect(moved.ledger.at(-1)).toMatchObject({ what: 'moved', oldDue: '2026-12-01T00:00:00Z', newDue: '2026-12-02T00:00:00Z', changeId: change.id });
    expect(moved.steps.find(({ step }) => step === 'rolled')?.text).toContain('Day of mourning');
    expect((await clocksOf(prosecutor, untouched.id)).find((each) => each.id === untouched.clock.id)).toMatchObject({ dueVersion: 1 });
    await soon('the owner is told', async () => (await prosecutor.read<readonly NoticeResponse[]>('/api/notices')).find((notice) => notice.requestId === id && notice.code === 'clock-moved') ?? null);
  });

  it('shows two dates of one event beside each other, and what has not started', async () => {
    const { id } = await openDraft(prosecutor, { form: 'COE_TCY_PRESERVATION_29_30', to: 'GE-TSK', lang: 'en', case: 'An invented case', values: {} });
    await prosecutor.command(id, 'StartClocks', { ...order, limits: ['ece-16-18', 'ece-16-40'], start: '2026-11-10T09:00:00+01:00', zone: 'Europe/Zurich', state: 'CH', facts: {} });
    await prosecutor.command(id, 'StartClocks', { ...order, limits: ['eio-12-recognise'], start: '2026-11-10T09:00:00+01:00', zone: 'Europe/Paris', state: 'FR', facts: {} });
    const clocks = await clocksOf(prosecutor, id);
    // Some States count the day of arrest: act by one day earlier than the 28th.
    expect(clocks.find(({ limit }) => limit === 'ece-16-18')).toMatchObject({ actBy: '2026-11-27T23:00:00Z', dueExclusive: '2026-11-28T23:00:00Z', beside: [{ code: 'two-consequences' }] });
    expect((await prosecutor.read<readonly AwaitedClockResponse[]>(`/api/requests/${id}/clocks/awaited`)).map(({ limit }) => limit)).toEqual(['eio-12-execute']);
  });
});
