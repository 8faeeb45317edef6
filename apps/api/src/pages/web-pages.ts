import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFeedPath } from '../feed/feed-address';
import { pagePolicy } from './security-headers';

/** Stands in index.html where the nonce of the answer goes. */
const NONCE_PLACE = /__CSP_NONCE__/g;
/** Says before anybody signs in whether the cases here are invented. */
const MODE_PLACE = '__COMITY_MODE__';
const isApi = (path: string): boolean => path === '/api' || path.startsWith('/api/') || isFeedPath(path);

/**
 * Serves the built web app from the same origin: files with a digest in their name for ever, every other address gets the
 * page, which finds its way itself.
 * @param folder `apps/web/dist`
 * @param mode demonstration or production
 */
export function webPages(folder: string, mode: string): RequestHandler[] {
  const files = express.static(folder, {
    index: false, redirect: false, fallthrough: true,
    setHeaders: (response, path) => response.setHeader('Cache-Control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  const page = reader(join(folder, 'index.html'));
  return [
    (request, response, next) => (isApi(request.path) || request.path === '/index.html' ? next() : files(request, response, next)),
    (request: Request, response: Response, next: NextFunction) => {
      if (isApi(request.path) || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
      // A file that is not there is no page: an old script must fail as such, not as HTML.
      if (request.path.startsWith('/assets/')) return void response.status(404).type('text/plain').send('There is no such file. Load the page again.\n');
      const html = page();
      if (html === null) return void response.status(503).type('text/plain').send('The pages have not been built: run npm run build, then load this page again.\n');
      const nonce = pagePolicy(response);
      response.setHeader('Cache-Control', 'no-store');
      response.type('html').send(html.replace(NONCE_PLACE, nonce).replace(MODE_PLACE, mode));
    },
  ];
}

/** Reads the page once it exists, and keeps it. */
function reader(path: string): () => string | null {
  let kept: string | null = null;
  return () => (kept ??= existsSync(path) ? readFileSync(path, 'utf8') : null);
}
