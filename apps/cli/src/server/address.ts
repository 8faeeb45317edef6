import { notAcceptable } from '../failure';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * The server to talk to: the one given, COMITY_SERVER, or the one on this computer.
 * @throws Failure unless it is https, or http on this computer: passwords and cases travel there
 */
export function serverAddress(given: string | undefined, env: NodeJS.ProcessEnv = process.env): string {
  const text = given ?? (env['COMITY_SERVER'] || 'http://127.0.0.1:3000');
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw notAcceptable('SERVER_NOT_AN_ADDRESS', `"${text}" is no address of a server: write http://127.0.0.1:3000 or https://comity.example.`, { field: '--server' });
  if (url.protocol === 'http:' && !LOOPBACK.includes(url.hostname)) throw notAcceptable('SERVER_NOT_SAFE', `${url.origin} would carry passwords in the clear: use https.`, { field: '--server' });
  return url.origin;
}
