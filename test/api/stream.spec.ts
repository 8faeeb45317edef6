import { randomUUID } from 'node:crypto';
import type { RequestResponse } from '@comity/http-contract';
import { asOwner } from '../support/database';
import { soon } from '../support/eventually';
import { startApi, type Api, type Bearer } from './api';

let api: Api;
const open: AbortController[] = [];

beforeAll(async () => {
  api = await startApi('stream');
});
afterAll(async () => {
  for (const stream of open) stream.abort();
  await api?.close();
});

/** Listens to the changes of an agency; what has come so far, and whether it has ended. */
async function listen(who: Bearer): Promise<{ readonly heard: () => string; readonly over: () => boolean }> {
  const stop = new AbortController();
  open.push(stop);
  const response = await fetch(`${api.url}/api/stream`, { signal: stop.signal, headers: { authorization: `Bearer ${who.token}`, accept: 'text/event-stream' } });
  let [heard, over] = ['', false];
  void (async () => {
    for await (const chunk of response.body!) heard += Buffer.from(chunk as Uint8Array).toString();
  })().catch(() => undefined).finally(() => (over = true));
  await soon('the stream is open', async () => heard.includes(': open') || null);
  return { heard: () => heard, over: () => over };
}

const create = async (who: Bearer): Promise<string> =>
  (await who.post<RequestResponse>('/api/requests', { to: 'GE-TSK', case: 'Stream', form: 'COE_TCY_PRESERVATION_29_30', lang: 'en' }, { 'idempotency-key': randomUUID() })).body.id;

describe('the stream of changes', () => {
  it('tells the own agency what changed, and no other', async () => {
    const ours = await api.as(api.a, 'prosecutor');
    const [mine, theirs] = [await listen(ours), await listen(await api.as(api.b, 'prosecutor'))];
    const id = await soon('the feed listens', async () => {
      const made = await create(ours);
      return mine.heard().includes(made) ? made : null;
    });
    expect(mine.heard()).toContain(`event: change\ndata: {"requestId":"${id}","version":0}\n\n`);
    expect(theirs.heard()).not.toContain('change');
  });

  it('ends when the connection to the database is lost, so that pages read everything anew', async () => {
    const stream = await listen(await api.as(api.a, 'prosecutor'));
    await asOwner(api.ownerUrl, (client) => client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'comity-changes' AND datname = current_database()"));
    await soon('the stream has ended', async () => stream.over() || null);
  });
});
