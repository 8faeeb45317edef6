import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ToldAnswer } from '../../support/checker-told';
import type { Answer, Visitor } from '../../support/http-client';

/** What a client was told about a command: the end of the matter for whoever gave it. */
export type Told = ToldAnswer;

export interface Order {
  readonly who: Visitor;
  readonly requestId: string;
  readonly type: string;
  readonly body?: object;
  readonly key?: string;
}

const giveUpAfterMs = 90_000;
const againAfterMs = 200;

/** A client as the documents tell it to be: keeps the key, repeats until it is told, and writes down what it was told. */
export class Witness {
  readonly told: Told[] = [];
  /** Attempts that got no answer, or one that asks to try again. */
  unanswered = 0;

  /** Gives a command until it is told the outcome, then once more with the same key: the answer must be the same. */
  async command(order: Order): Promise<Told> {
    const key = order.key ?? randomUUID();
    const first = await this.ask({ ...order, key });
    this.told.push(first);
    const again = await this.ask({ ...order, key });
    if (JSON.stringify(again) !== JSON.stringify(first)) throw new Error(`The key ${key} got two answers: ${JSON.stringify(first)} and ${JSON.stringify(again)}`);
    return first;
  }

  /** As `command`, for a step that must be accepted. @returns the stage it led to */
  async step(order: Order): Promise<string> {
    const told = await this.command(order);
    if (told.outcome === 'refused') throw new Error(`${order.type} was refused: ${told.code}`);
    return told.stage!;
  }

  /** Repeats a call until it is answered for good: no answer, 202, 429 and 5xx mean "ask again". */
  async until<T>(call: () => Promise<Answer<T>>): Promise<Answer<T>> {
    const deadline = Date.now() + giveUpAfterMs;
    let last = '';
    while (Date.now() < deadline) {
      try {
        const answer = await call();
        if (answer.status !== 202 && answer.status !== 429 && answer.status < 500) return answer;
        last = `${answer.status} ${JSON.stringify(answer.body)}`;
      } catch (error) {
        // `fetch failed`: the class is that of another realm under Jest.
        if (!(error instanceof Error) || error.name !== 'TypeError') throw error;
        last = String(error.cause ?? error);
      }
      this.unanswered += 1;
      await pause(againAfterMs);
    }
    throw new Error(`Not told within ${giveUpAfterMs} ms: ${last}`);
  }

  private async ask({ who, requestId, type, body = {}, key }: Order & { readonly key: string }): Promise<Told> {
    const answer = await this.until(() => who.post(`/api/requests/${requestId}/commands`, { type, ...body }, { 'idempotency-key': key }));
    if (answer.status !== 200 && answer.status !== 409) throw new Error(`${type} was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    const { commandId = null, code = null, stage = null, version = null } = answer.body as Partial<Told>;
    return { key, requestId, type, outcome: answer.status === 200 ? 'accepted' : 'refused', commandId, code, stage, version };
  }
}
