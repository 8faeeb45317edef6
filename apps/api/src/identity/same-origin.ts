import type { IdentityRequest } from './signed-in';

/** False when a browser says that another site made the request. Programs that are no browser send neither header. */
export function isSameOrigin({ headers }: IdentityRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = headers['origin'];
  return origin === undefined || (typeof origin === 'string' && hostOf(origin) === headers['host']);
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
