/** Address of a feed below the root: no session leads there, the secret in it is all that is needed. */
export const feedPath = (secret: string): string => `/feed/${secret}.ics`;

/** Whether a path may hold the secret of a feed. Such paths are data, no pages, and are never written down. */
export const isFeedPath = (path: string): boolean => /^\/+feed\//i.test(path);

interface Asked {
  readonly protocol: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The address as the person who asks reaches this installation: browsers say their origin, programs the host alone. */
export function feedUrl({ protocol, headers }: Asked, path: string): string {
  const { origin, host } = headers;
  // SessionGuard has compared the origin with the host.
  return `${typeof origin === 'string' ? origin : `${protocol}://${typeof host === 'string' ? host : 'localhost'}`}${path}`;
}
