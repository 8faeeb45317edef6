import type { MeResponse, RequestListResponse, RequestRowResponse } from '@comity/http-contract';
import { groupsOf, narrowed } from './desk-groups';

const person = (roles: MeResponse['roles']): MeResponse => ({ personId: 'me', roles, zone: 'Europe/Brussels' }) as MeResponse;
const row = (id: string, part: Partial<RequestRowResponse>): RequestRowResponse => ({
  id, reference: `BE-VAL-2026-${id}`, side: 'outgoing', subject: `Case ${id}`, form: 'f', kind: 'Preservation request', partner: { code: 'GE-TSK', name: 'Office', countryCode: 'GE' },
  stage: 'draft', status: 'Draft', move: 'us', next: 'Finish draft', stageSince: '2026-11-20T10:00:00Z', owner: { id: 'me', name: 'Me' }, urgency: 'calm', clock: null, familyId: id, changedAt: '2026-11-20T10:00:00Z', ...part,
});
const list = (...rows: RequestRowResponse[]): RequestListResponse => ({ rows, total: rows.length, page: 1, size: 100, serverTime: '2026-11-21T10:00:00Z' });
const other = { id: 'you', name: 'You' };
const ids = (me: MeResponse, ours: RequestListResponse, mine: RequestListResponse): readonly (readonly string[])[] => groupsOf(me, ours, mine).map(({ rows }) => rows.map(({ id }) => id));

describe('the desk', () => {
  it('asks a second person for the check, and never the one who drafted', () => {
    const [own, foreign] = [row('1', { stage: 'review' }), row('2', { stage: 'review', owner: other })];
    expect(ids(person(['prosecutor']), list(own, foreign), list(own))).toEqual([['2'], ['1']]);
  });

  it('shows what nobody owns to those who take it', () => {
    const arrived = row('3', { side: 'incoming', stage: 'received', owner: null });
    expect(ids(person(['liaison-officer']), list(arrived), list())).toEqual([['3'], []]);
    expect(ids(person(['prosecutor']), list(arrived), list())).toEqual([[], []]);
  });

  it('keeps in sight what I drafted and a colleague now owns', () => {
    const given = row('8', { stage: 'replied', owner: other });
    expect(ids(person(['prosecutor']), list(given), list(given))).toEqual([[], ['8']]);
  });

  it('leaves out what is closed and says who has kept us waiting longest', () => {
    const [closed, sent] = [row('4', { stage: 'closed', move: 'nobody' }), row('5', { stage: 'sent', move: 'them' })];
    const [, waiting] = groupsOf(person(['prosecutor']), list(), list(closed, sent));
    expect(waiting?.rows.map(({ id }) => id)).toEqual(['5']);
    expect(waiting?.note).toBe('Longest wait: Office, 1 day');
  });

  it('is narrowed by all words of the filter', () => {
    const group = { title: 'Needs you', count: 2, rows: [row('6', {}), row('7', { subject: 'Fake web shop' })] };
    expect(narrowed(group, { text: 'shop ge-tsk' }, 'UTC').rows.map(({ id }) => id)).toEqual(['7']);
  });
});
