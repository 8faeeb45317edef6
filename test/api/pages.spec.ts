import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/agencies';
import { startApi, type Api } from './api';

const folder = temporaryFolder('web');
let api: Api;

beforeAll(async () => {
  mkdirSync(join(folder.path, 'assets'));
  writeFileSync(join(folder.path, 'assets', 'app-1234.js'), 'export {};');
  writeFileSync(join(folder.path, 'index.html'), '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><script type="module" src="/assets/app-1234.js"></script>');
  api = await startApi('pages', { webFolder: folder.path });
});
afterAll(async () => {
  await api?.close();
  folder.remove();
});

const get = (path: string): Promise<Response> => fetch(`${api.url}${path}`);

describe('the pages, from the same origin', () => {
  it.each(['/', '/desk', '/requests/BE-VAL-2026-00001/draft?section=4'])('%s gets the page, with a policy and a nonce of its own', async (path) => {
    const [first, second] = [await get(path), await get(path)];
    const [policy, html] = [first.headers.get('content-security-policy')!, await first.text()];
    const nonce = /'nonce-([^']+)'/.exec(policy)![1]!;
    expect([first.status, html.includes(`content="${nonce}"`), first.headers.get('cache-control')]).toEqual([200, true, 'no-store']);
    expect(second.headers.get('content-security-policy')).not.toBe(policy);
    for (const part of ["default-src 'none'", "script-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"]) expect(policy.split('; ')).toContain(part);
    expect(policy).not.toMatch(/unsafe/);
  });

  it('files with a digest in their name stay for ever; those that are gone are no page', async () => {
    expect((await get('/assets/app-1234.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/assets/app-0000.js')).status).toBe(404);
  });

  it('addresses of the API are never pages, and need a session', async () => {
    for (const path of ['/api/requests', '/api/me', '/api/dashboard']) expect([(await get(path)).status, (await get(path)).headers.get('content-type')]).toEqual([401, expect.stringContaining('application/problem+json')]);
    const none = await get('/api/nothing-here');
    expect([none.status, none.headers.get('content-type'), none.headers.get('cache-control')]).toEqual([404, expect.stringContaining('application/problem+json'), 'no-store']);
    expect((await get('/api/%E0%A4%A')).status).toBe(400);
  });
});
