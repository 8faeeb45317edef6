import type { Transport } from './time-stamper';
import { SigningError } from './signing-error';

export interface TimeStampAddress {
  readonly url: string;
  /** Milliseconds for the whole answer. */
  readonly patience?: number;
  /** Bytes of an answer; a token has a few thousand. */
  readonly most?: number;
}

/** A time stamping authority on the net (RFC 3161, 3.4). */
export function overHttp({ url, patience = 15_000, most = 64 * 1024 }: TimeStampAddress): Transport {
  return async (request) => {
    const away = (why: string, cause?: unknown): SigningError => new SigningError('TIME_STAMP_AWAY', `No time stamp from ${url}: ${why}. Try again, or name another authority.`, { cause });
    const signal = AbortSignal.timeout(patience);
    try {
      const answer = await fetch(url, { method: 'POST', body: new Uint8Array(request), headers: { 'content-type': 'application/timestamp-query' }, signal, redirect: 'error' });
      if (!answer.ok) throw away(`it answered ${answer.status}`);
      if (!/^application\/timestamp-reply\b/i.test(answer.headers.get('content-type') ?? '')) throw away('its answer is no time stamp');
      return await within(most, answer, () => away(`its answer has more than ${most} bytes`));
    } catch (error) {
      if (error instanceof SigningError) throw error;
      throw away(signal.aborted ? `no answer within ${Math.ceil(patience / 1000)} s` : 'it cannot be reached', error);
    }
  };
}

async function within(most: number, answer: Response, tooLong: () => Error): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  if (!answer.body) return Buffer.alloc(0);
  for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > most) throw tooLong(); // leaving the loop ends the connection
    parts.push(part);
  }
  return Buffer.concat(parts);
}
