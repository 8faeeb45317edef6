import { somebodyIsHere } from './activity';
import { Problem } from './problem';

let csrfToken = '';
let signedOut: () => void = () => undefined;

/** Set from GET /api/me; sent back with every change. */
export function keepCsrfToken(token: string): void {
  csrfToken = token;
}

/** Called when an answer says that the session has ended. */
export function onSignedOut(handler: () => void): void {
  signedOut = handler;
}

interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly form?: FormData;
  /** One key an attempt: kept over retries, so that pressing twice sends once. */
  readonly key?: string;
  readonly signal?: AbortSignal | undefined;
}

/** @throws Problem for every answer that is no success, and when there is none */
export async function call<T>(path: string, { method = 'GET', body, form, key, signal }: Call = {}): Promise<T> {
  const response = await answer(path, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method === 'GET' ? {} : { 'x-csrf-token': csrfToken }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...(method === 'GET' && !somebodyIsHere() ? { 'x-comity-passive': '1' } : {}),
    },
    ...(form ? { body: form } : body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
  const text = await response.text();
  const json: unknown = text === '' ? null : parsed(text);
  if (response.ok) return json as T;
  if (response.status === 401 && path !== '/sign-in' && path !== '/me') signedOut();
  throw new Problem(response.status, (json ?? {}) as object);
}

/** The bytes of a paper. */
export async function bytes(path: string, signal?: AbortSignal): Promise<Blob> {
  const response = await answer(path, { credentials: 'same-origin', ...(signal ? { signal } : {}) });
  if (response.ok) return response.blob();
  throw new Problem(response.status, (parsed(await response.text()) ?? {}) as object);
}

async function answer(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(`/api${path}`, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem(0, {});
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { detail: 'The server answered in a form these pages do not know. Load the page again.' };
  }
}

export const queryString = (query: Readonly<Record<string, string | number | undefined>>): string => {
  const pairs = Object.entries(query).filter((pair): pair is [string, string | number] => pair[1] !== undefined && pair[1] !== '');
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()}`;
};
