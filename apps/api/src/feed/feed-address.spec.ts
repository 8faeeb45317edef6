import type { Logger } from '@comity/platform';
import { EventEmitter } from 'node:events';
import { requestLog } from '../pages/request-log';
import { feedPath, feedUrl, isFeedPath } from './feed-address';

const secret = 'comity_feed_c2VjcmV0';

/** What the log of requests writes of one that was answered with this status. */
function logged(method: string, path: string, status: number): string {
  const lines: unknown[] = [];
  const keep = (line: unknown): void => void lines.push(line);
  const response = Object.assign(new EventEmitter(), { statusCode: status });
  requestLog({ info: keep, warn: keep } as unknown as Logger)({ method, path } as never, response as never, () => undefined);
  response.emit('finish');
  return JSON.stringify(lines);
}

describe('the address of a feed', () => {
  it.each([['GET', 500], ['GET', 503], ['HEAD', 500], ['POST', 404], ['DELETE', 404]] as const)('is not in the log of a %s that was answered %d', (method, status) => {
    for (const path of [feedPath(secret), `/FEED/${secret}.ics`, `//feed/${secret}.ics`, `/feed/${secret}`]) {
      expect(logged(method, path, status)).toContain('"path":"/feed"');
      expect(logged(method, path, status)).not.toContain(secret);
    }
  });

  it('is told from pages and from the API', () => {
    expect(['/feed/x.ics', '/feed', '/feeds/x', '/requests/feed/x', '/api/feed/x'].map(isFeedPath)).toEqual([true, false, false, false, false]);
  });

  it('is complete, by the origin that the browser says or the host that was asked', () => {
    const path = feedPath(secret);
    expect(feedUrl({ protocol: 'http', headers: { host: 'comity.example', origin: 'https://comity.example' } }, path)).toBe(`https://comity.example${path}`);
    expect(feedUrl({ protocol: 'http', headers: { host: '127.0.0.1:3000' } }, path)).toBe(`http://127.0.0.1:3000${path}`);
  });
});
