import { missing } from '../failure';
import { serverAddress } from './address';
import { tokenFor } from './credentials';
import { failureOf } from './problem';

const ANSWER_WITHIN_MS = 60_000;

export interface Call {
  /** JSON, or a form with a file. */
  readonly body?: unknown;
  /** Idempotency key of an order. */
  readonly key?: string;
}

export interface Answered<T> {
  readonly status: number;
  readonly body: T;
}

/** Speaks to a running Comity over HTTP; nothing goes round the API. */
export class Client {
  constructor(readonly server: string, private readonly token: string | null) {}

  /** As the person whose token is stored or in COMITY_TOKEN. @throws Failure when there is none */
  static signedIn(given?: string): Client {
    const server = serverAddress(given);
    const token = tokenFor(server);
    if (!token) throw missing('NOT_SIGNED_IN', `You are not signed in at ${server}: use "comity login", or set COMITY_TOKEN.`);
    return new Client(server, token);
  }

  get = <T>(path: string): Promise<T> => this.ask<T>('GET', path).then(({ body }) => body);
  post = <T>(path: string, call: Call = {}): Promise<Answered<T>> => this.ask<T>('POST', path, call);
  put = <T>(path: string, body: unknown): Promise<T> => this.ask<T>('PUT', path, { body }).then((answer) => answer.body);
  delete = async (path: string): Promise<void> => void (await this.ask('DELETE', path));

  /** @throws Failure with the server's code, or saying that it does not answer */
  private async ask<T>(method: string, path: string, { body, key }: Call = {}): Promise<Answered<T>> {
    const response = await this.send(method, path, {
      ...(this.token ? { authorization: `Bearer ${this.token}` } : {}), ...(key ? { 'idempotency-key': key } : {}),
      ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
    }, body);
    const text = await response.text();
    if (!response.ok) throw failureOf(response.status, text);
    return { status: response.status, body: (text ? JSON.parse(text) : null) as T };
  }

  private async send(method: string, path: string, headers: Record<string, string>, body: unknown): Promise<Response> {
    try {
      return await fetch(`${this.server}${path}`, {
        method, headers, redirect: 'error', signal: AbortSignal.timeout(ANSWER_WITHIN_MS), ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
      });
    } catch (error) {
      throw missing('SERVER_AWAY', `${this.server} does not answer (${reason(error)}): start it with "npm start", or set COMITY_SERVER.`);
    }
  }
}

function reason(error: unknown): string {
  const { name, cause } = error as { name?: string; cause?: { code?: string; message?: string } };
  return name === 'TimeoutError' ? `nothing within ${ANSWER_WITHIN_MS / 1000} seconds` : (cause?.code ?? cause?.message ?? 'no connection');
}
