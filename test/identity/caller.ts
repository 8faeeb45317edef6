import { PASSWORD, type IdentityApp } from './identity-app';

export interface Reply {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly cookie: string | null;
  readonly headers: Headers;
}

/** One HTTP call with exactly the headers given. */
export async function call(app: IdentityApp, method: string, path: string, { headers = {}, body }: { headers?: Record<string, string>; body?: unknown } = {}): Promise<Reply> {
  const response = await fetch(`${app.url}${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text ? (JSON.parse(text) as Record<string, unknown>) : {}, cookie: response.headers.get('set-cookie'), headers: response.headers };
}

export const signIn = (app: IdentityApp, email: string, password = PASSWORD): Promise<Reply> => call(app, 'POST', '/api/sign-in', { body: { email, password } });

/** Headers of a browser that has signed in. */
export async function browser(app: IdentityApp, email: string): Promise<{ readonly cookie: string; readonly 'x-csrf-token': string }> {
  const reply = await signIn(app, email);
  if (reply.status !== 200 || !reply.cookie) throw new Error(`Signing in was answered ${reply.status}.`);
  return { cookie: reply.cookie.split(';')[0]!, 'x-csrf-token': reply.body['csrfToken'] as string };
}
