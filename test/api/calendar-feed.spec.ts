import type { CalendarFeedResponse, NewCalendarFeedResponse } from '@comity/http-contract';
import { asOwner } from '../support/database';
import { readCalendar, type ReadCalendar } from '../support/icalendar';
import { addClock, addPastRequest } from '../support/past-requests';
import { startApi, type Api, type Bearer } from './api';

let api: Api;
let [officer, other, supervisor]: Bearer[] = [];
let mine: { id: string; reference: string };
let theirs: { id: string; reference: string };
let clocks: Record<'day' | 'hour' | 'law' | 'paused' | 'met' | 'cancelled' | 'old' | 'theirs', string>;
const subject = 'Extortion of Example Ltd, two mailboxes';

beforeAll(async () => {
  api = await startApi('calendar-feed');
  [officer, other, supervisor] = [await api.as(api.a, 'liaison-officer'), await api.as(api.a, 'liaison2'), await api.as(api.a, 'supervisor')];
  const agency = api.a;
  await asOwner(api.ownerUrl, async (client) => {
    mine = await addPastRequest(client, { agency, partner: api.b, owner: agency.people['liaison-officer'], subject, sentDaysAgo: 10 });
    theirs = await addPastRequest(client, { agency, partner: api.b, owner: agency.people.liaison2, subject, sentDaysAgo: 10 });
    const of = { agency, requestId: mine.id };
    clocks = {
      // The end of 28 February in Brussels is 23:00 of that day in UTC: the day there counts.
      day: await addClock(client, { ...of, code: 'answer-wanted', kind: 'set', actBy: '2027-02-28T23:00:00Z', dueVersion: 3 }),
      hour: await addClock(client, { ...of, code: 'receipt-target', kind: 'target', actBy: '2026-12-01T15:30:00Z', wholeDay: false }),
      // West of Greenwich the end of a day is on the next one in UTC.
      law: await addClock(client, { ...of, code: 'limit/bud-29-min', kind: 'min', limit: 'bud-29-min', actBy: '2026-12-24T05:00:00Z', zone: 'America/New_York' }),
      paused: await addClock(client, { ...of, code: 'information-answer', kind: 'set', actBy: '2026-12-05T23:00:00Z', state: 'paused' }),
      met: await addClock(client, { ...of, code: 'information-answer', kind: 'set', actBy: '2026-12-06T23:00:00Z', state: 'met', stoppedDaysAgo: 1 }),
      cancelled: await addClock(client, { ...of, code: 'preservation-expiry', kind: 'stated', actBy: '2026-12-07T23:00:00Z', state: 'cancelled', stoppedDaysAgo: 29, dueVersion: 2 }),
      old: await addClock(client, { ...of, code: 'preservation-expiry', kind: 'stated', actBy: '2026-12-08T23:00:00Z', state: 'cancelled', stoppedDaysAgo: 31 }),
      theirs: await addClock(client, { agency, requestId: theirs.id, code: 'answer-wanted', kind: 'set', actBy: '2026-12-09T23:00:00Z' }),
    };
    // Of another agency.
    const foreign = await addPastRequest(client, { agency: api.b, partner: agency, owner: api.b.people['liaison-officer'], sentDaysAgo: 5 });
    await addClock(client, { agency: api.b, requestId: foreign.id, code: 'answer-wanted', kind: 'set', actBy: '2026-12-10T23:00:00Z' });
  });
});
afterAll(() => api?.close());

const make = async (who: Bearer): Promise<NewCalendarFeedResponse> => {
  const answer = await who.post<NewCalendarFeedResponse>('/api/me/calendar-feed', {});
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([201, 'no-store']);
  return answer.body;
};
const fetchFeed = (path: string, init?: RequestInit): Promise<Response> => fetch(api.url + path, init);
const read = async (path: string): Promise<ReadCalendar> => readCalendar(await (await fetchFeed(path)).text());
const owner = <T extends object>(sql: string, values: readonly unknown[]): Promise<T[]> => asOwner(api.ownerUrl, async (client) => {
  await client.query("SELECT set_config('comity.agency', $1, false)", [api.a.id]);
  return (await client.query<T>(sql, [...values])).rows;
});

describe('the address', () => {
  it('is shown once, kept as a digest, and can be renewed: the earlier one ends', async () => {
    const before = await other!.read<CalendarFeedResponse>('/api/me/calendar-feed');
    expect(before).toEqual({ active: false, since: null, lastReadAt: null, covers: 'own' });

    const first = await make(other!);
    expect(first).toMatchObject({ url: `${api.url}${first.path}`, path: expect.stringMatching(/^\/feed\/comity_feed_[\w-]{43}\.ics$/), covers: 'own' });
    expect(await other!.read('/api/me/calendar-feed')).toEqual({ active: true, since: first.since, lastReadAt: null, covers: 'own' });
    expect((await fetchFeed(first.path)).status).toBe(200);
    expect((await other!.read<CalendarFeedResponse>('/api/me/calendar-feed')).lastReadAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);

    const second = await make(other!);
    expect([(await fetchFeed(first.path)).status, (await fetchFeed(second.path)).status]).toEqual([404, 200]);
    const kept = await owner<{ text: string }>('SELECT row_to_json(f)::text AS text FROM calendar_feed f WHERE person_id = $1', [api.a.people.liaison2]);
    expect(kept).toHaveLength(2);
    for (const { text } of kept) for (const { path } of [first, second]) expect(text).not.toContain(path.slice('/feed/'.length, -'.ics'.length));
  });

  it('can be revoked, also where there is none', async () => {
    const { path } = await make(other!);
    for (let i = 0; i < 2; i += 1) expect((await other!.send('DELETE', '/api/me/calendar-feed')).status).toBe(204);
    expect((await fetchFeed(path)).status).toBe(404);
    expect(await other!.read('/api/me/calendar-feed')).toMatchObject({ active: false, since: null, lastReadAt: null });
  });

  it('of two made at the same moment one stands', async () => {
    const made = await Promise.all([1, 2, 3, 4].map(() => make(other!)));
    const answers = await Promise.all(made.map(async ({ path }) => (await fetchFeed(path)).status));
    expect(answers.sort()).toEqual([200, 404, 404, 404]);
  });

  it('that is unknown, revoked or no address at all is answered alike', async () => {
    const { path } = await make(other!);
    await other!.send('DELETE', '/api/me/calendar-feed');
    const seen = await Promise.all([path, '/feed/comity_feed_x.ics', "/feed/1'--.ics", '/feed/%00.ics'].map(async (one) => {
      const answer = await fetchFeed(one);
      return [answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control'), answer.headers.get('content-length'), await answer.text()];
    }));
    expect(seen[0]!.slice(0, 3)).toEqual([404, expect.stringContaining('application/problem+json'), 'no-store']);
    for (const one of seen) expect(one).toEqual(seen[0]);
    for (const one of ['/feed/x', '/feed/', '/feed/a/b.ics']) expect([one, (await fetchFeed(one)).status]).toEqual([one, 404]);
  });

  it('is not for auditors and administrators, and needs a session to be made', async () => {
    for (const role of ['auditor', 'administrator'] as const) {
      const who = await api.as(api.a, role);
      expect(await who.post('/api/me/calendar-feed', {})).toMatchObject({ status: 403, body: { code: 'ROLE_MISSING' } });
      expect((await who.read<CalendarFeedResponse>('/api/me/calendar-feed')).active).toBe(false);
    }
    for (const method of ['GET', 'POST', 'DELETE']) expect((await fetchFeed('/api/me/calendar-feed', { method })).status).toBe(401);
  });
});

describe('the calendar', () => {
  it('has one event for each running clock of the own requests, with the act-by date, and those cancelled lately', async () => {
    const { path, covers } = await make(officer!);
    expect(covers).toBe('own');
    const answer = await fetchFeed(path);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control'), answer.headers.get('set-cookie')]).toEqual([200, 'text/calendar; charset=utf-8', 'no-store', null]);
    const { properties, events } = readCalendar(await answer.text());
    expect(properties).toMatchObject({
      VERSION: '2.0', METHOD: 'PUBLISH', NAME: 'Comity deadlines (planning aid, not an alert)', 'X-WR-CALNAME': 'Comity deadlines (planning aid, not an alert)',
      'REFRESH-INTERVAL': 'PT4H', 'X-PUBLISHED-TTL': 'PT4H',
    });
    expect(events.map(({ properties: _properties, ...event }) => event)).toEqual([
      { uid: clocks.hour, summary: `${mine.reference}: Acknowledgement of receipt`, start: '20261201T153000Z', wholeDay: false, sequence: 1, status: 'CONFIRMED' },
      { uid: clocks.law, summary: `${mine.reference}: Preserved data is kept so that a formal request can follow`, start: '20261223', wholeDay: true, sequence: 1, status: 'CONFIRMED' },
      { uid: clocks.day, summary: `${mine.reference}: Answer wanted`, start: '20270228', wholeDay: true, sequence: 3, status: 'CONFIRMED' },
      { uid: clocks.cancelled, summary: `${mine.reference}: Preservation ends`, start: '20261207', wholeDay: true, sequence: 2, status: 'CANCELLED' },
    ]);
    for (const { properties: names } of events) for (const alarming of ['DESCRIPTION', 'LOCATION', 'ATTENDEE', 'ORGANIZER', 'URL', 'CATEGORIES', 'BEGIN']) expect(names).not.toContain(alarming);
  });

  it('is the same text for the same clocks, and says nothing of the case', async () => {
    const { path } = await make(officer!);
    const [one, another] = [await (await fetchFeed(path)).text(), await (await fetchFeed(path)).text()];
    expect(another).toBe(one);
    const whole = one.replaceAll('\r\n ', '');
    const telling = [subject, 'Extortion', 'Example Ltd', 'mailbox', 'GE-TSK', 'Authority', 'liaison', 'Georgia', 'Tbilisi', 'Brussels', api.a.id, api.b.id, mine.id, theirs.reference, 'COE_TCY', 'coe-budapest'];
    for (const word of telling) expect([word, whole.toLowerCase().includes(word.toLowerCase())]).toEqual([word, false]);
  });

  it('holds the whole agency for those who lead, and never another agency', async () => {
    const { path, covers } = await make(supervisor!);
    const { events } = await read(path);
    expect([covers, events.map(({ uid }) => uid)]).toEqual(['agency', [clocks.hour, clocks.theirs, clocks.law, clocks.day, clocks.cancelled]]);
    expect((await read((await make(await api.as(api.b, 'supervisor'))).path)).events).toHaveLength(1);
    expect((await read((await make(await api.as(api.b, 'prosecutor'))).path)).events).toEqual([]);
  });

  it('follows a moved date with the same event and a higher sequence', async () => {
    const { path } = await make(officer!);
    await owner("UPDATE clock SET act_by = '2027-03-15T23:00:00Z', due_version = 4 WHERE id = $1", [clocks.day]);
    expect((await read(path)).events.find(({ uid }) => uid === clocks.day)).toMatchObject({ start: '20270315', sequence: 4 });
  });

  it('reads names with commas, semicolons, backslashes and long texts of many bytes as they were', async () => {
    const { path } = await make(officer!);
    const odd = 'A, b; c\\ d — Überprüfung der Frist, 期限の確認と回答の期日を守ること, ' + 'long '.repeat(20).trim();
    await owner('UPDATE request SET reference = $2 WHERE id = $1', [mine.id, odd]);
    const summaries = (await read(path)).events.map(({ summary }) => summary);
    await owner('UPDATE request SET reference = $2 WHERE id = $1', [mine.id, mine.reference]);
    expect(summaries[0]).toBe(`${odd}: Acknowledgement of receipt`);
  });
});

describe('the right to read it is that of the moment', () => {
  it('ends with the role, and comes back with it', async () => {
    const who = await api.as(api.a, 'prosecutor2');
    const [{ path }, id] = [await make(who), api.a.people.prosecutor2];
    await owner("UPDATE person_role SET role = 'auditor' WHERE person_id = $1", [id]);
    const without = await fetchFeed(path);
    await owner("UPDATE person_role SET role = 'prosecutor' WHERE person_id = $1", [id]);
    expect([without.status, await without.text(), (await fetchFeed(path)).status]).toEqual([404, await (await fetchFeed('/feed/x.ics')).text(), 200]);
  });

  it('ends with the person, and a leader who is one no more sees the own requests alone', async () => {
    const who = await api.as(api.a, 'head-of-authority');
    const [{ path }, id] = [await make(who), api.a.people['head-of-authority']];
    expect((await read(path)).events.length).toBeGreaterThan(0);
    await owner("UPDATE person_role SET role = 'prosecutor' WHERE person_id = $1", [id]);
    expect((await read(path)).events).toEqual([]);
    await owner('UPDATE person SET active = false WHERE id = $1', [id]);
    expect((await fetchFeed(path)).status).toBe(404);
  });
});
