import { randomUUID } from 'node:crypto';
import type { Account, Installation } from './installation';

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/** A signed-in person who speaks HTTP: cookie, CSRF token, one key for each attempt. */
export class Visitor {
  private cookie = '';
  private csrf = '';

  constructor(readonly url: string) {}

  static async signedIn(installation: Installation, account: Account): Promise<Visitor> {
    const visitor = new Visitor(installation.url);
    const answer = await visitor.post<{ csrfToken: string }>('/api/sign-in', { email: account.email, password: account.password });
    if (answer.status !== 200 && answer.status !== 201) throw new Error(`${account.email} cannot sign in: ${JSON.stringify(answer.body)}`);
    visitor.csrf = answer.body.csrfToken;
    return visitor;
  }

  async send<T = Record<string, unknown>>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    const form = body instanceof FormData;
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(this.cookie ? { cookie: this.cookie } : {}), ...(method !== 'GET' && this.csrf ? { 'x-csrf-token': this.csrf } : {}),
        ...(body !== undefined && !form ? { 'content-type': 'application/json' } : {}), ...headers,
      },
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    });
    const set = response.headers.getSetCookie().map((line) => line.split(';')[0]!).find((pair) => pair.startsWith('__Host-'));
    if (set) this.cookie = set;
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, headers: response.headers, body: (json && text ? JSON.parse(text) : text) as T };
  }

  get = <T = Record<string, unknown>>(path: string): Promise<Answer<T>> => this.send<T>('GET', path);
  post = <T = Record<string, unknown>>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> => this.send<T>('POST', path, body, headers);
  put = <T = Record<string, unknown>>(path: string, body: unknown): Promise<Answer<T>> => this.send<T>('PUT', path, body);

  /** Gives a command and expects it to be accepted. @returns the stage it led to */
  async command(requestId: string, type: string, body: object = {}): Promise<string> {
    const answer = await this.post<{ stage: string }>(`/api/requests/${requestId}/commands`, { type, ...body }, { 'idempotency-key': randomUUID() });
    if (answer.status >= 300) throw new Error(`${type} was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body.stage;
  }

  /** The body of a page that must be there. */
  async read<T>(path: string): Promise<T> {
    const answer = await this.get<T>(path);
    if (answer.status !== 200) throw new Error(`GET ${path} was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async bytes(path: string): Promise<{ status: number; bytes: Buffer; headers: Headers }> {
    const response = await fetch(this.url + path, { headers: { cookie: this.cookie } });
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()), headers: response.headers };
  }

  async attach(requestId: string, kind: 'attachment' | 'answer', name: string, content: Buffer, reason?: string): Promise<{ id: string; sha256: string }> {
    const form = new FormData();
    form.set('kind', kind);
    if (reason !== undefined) form.set('reason', reason);
    form.set('file', new Blob([new Uint8Array(content)]), name);
    const answer = await this.post<{ id: string; sha256: string }>(`/api/requests/${requestId}/documents`, form);
    if (answer.status >= 300) throw new Error(`The file was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }
}
