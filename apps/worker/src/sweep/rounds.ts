import { Inject, Injectable } from '@nestjs/common';
import { Recorder, Sweeps } from '@comity/persistence';
import { isoSeconds, type Logger, type TimeSource } from '@comity/platform';
import { rungKey } from '@comity/workflows/contract';
import { ArrivedSteps } from '../delivery/arrived-steps';
import { Deliveries } from '../delivery/deliveries';
import { LOGGER, TIME_SOURCE } from '../wiring/tokens';
import { inBatches } from './in-batches';

const mostPerRound = 500;
const atOnce = 8;
/** What a lane is doing right now is left to it. */
const oldEnoughMs = 5_000;

/** The safety net under the lanes: everything here was meant to have happened already, and can happen twice. */
@Injectable()
export class Rounds {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly recorder: Recorder,
    private readonly deliveries: Deliveries,
    private readonly steps: ArrivedSteps,
    @Inject(TIME_SOURCE) private readonly time: TimeSource,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Rungs whose instant has come, under the key that the workflow gives them too. */
  async rungs(): Promise<number> {
    const due = await this.sweeps.dueRungs(this.time.now(), mostPerRound);
    return inBatches(due, atOnce, ({ agencyId, requestId, ...body }) =>
      this.recorder.propose({ agencyId, requestId, key: rungKey(body), type: 'FireRung', body }), this.report('rung'));
  }

  async messages(): Promise<number> {
    const waiting = await this.sweeps.undelivered(this.before(), mostPerRound);
    return inBatches(waiting, atOnce, ({ agencyId, requestId }) => this.deliveries.ofRequest(agencyId, requestId), this.report('delivery'));
  }

  /** Oldest first within a request: order holds per request. */
  async arrived(): Promise<number> {
    const steps = await this.sweeps.unprocessed(this.before(), mostPerRound);
    const byRequest = new Map<string, typeof steps[number][]>();
    for (const step of steps) byRequest.set(step.requestId, [...(byRequest.get(step.requestId) ?? []), step]);
    return inBatches([...byRequest.values()], atOnce, async (own) => {
      for (const step of own) await this.steps.take(step);
    }, (error, [first]) => this.report('step')(error, first!));
  }

  private before(): string {
    return isoSeconds(new Date(Date.parse(this.time.now()) - oldEnoughMs));
  }

  private report(what: string) {
    return (error: unknown, { requestId }: { readonly requestId: string }): void => {
      this.log.warn({ what, requestId, code: codeOf(error) }, 'sweep: not done, tried again');
    };
  }
}

/** Code of an error, or the name of its class: messages may hold what does not belong in a log. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.constructor.name;
}
