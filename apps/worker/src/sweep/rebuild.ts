import { Inject, Injectable } from '@nestjs/common';
import { Sweeps } from '@comity/persistence';
import type { Logger } from '@comity/platform';
import { EngineStore, RequestGateway } from '@comity/temporal';
import { LOGGER } from '../wiring/tokens';
import { inBatches } from './in-batches';
import { codeOf } from './rounds';

const atOnce = 20;

/** PostgreSQL is the memory: where the Temporal store is new, every open request is started again from its row. */
@Injectable()
export class Rebuild {
  constructor(
    private readonly store: EngineStore,
    private readonly gateway: RequestGateway,
    private readonly sweeps: Sweeps,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** @returns how many lanes were started. */
  async ifStoreIsNew(): Promise<number> {
    if (await this.store.isKnown()) return 0;
    const open = await this.sweeps.openRequests();
    const failures: unknown[] = [];
    let started = 0;
    await inBatches(open, atOnce, async (request) => {
      if ((await this.gateway.ensureStarted(request)) === 'started') started += 1;
    }, (error) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${open.length} lanes were not started.`, { cause: failures[0] });
    await this.store.remember();
    this.log.info({ open: open.length, started }, 'workflow store is new: every open request was started again from its row');
    return started;
  }

  /** For the log: an aggregate tells less than its first failure. */
  static codeOf(error: unknown): string {
    return codeOf(error instanceof AggregateError ? error.cause : error);
  }
}
