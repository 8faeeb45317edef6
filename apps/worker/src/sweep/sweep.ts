import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Config, Logger } from '@comity/platform';
import { CONFIG, LOGGER } from '../wiring/tokens';
import { Rebuild } from './rebuild';
import { Rounds } from './rounds';

/**
 * Every few seconds, one round after the other and never two at once. Several workers may sweep at the same time:
 * each step has a key and is taken once.
 */
@Injectable()
export class Sweep implements OnApplicationBootstrap, OnModuleDestroy {
  private stopped = false;
  private timer?: NodeJS.Timeout;
  private round: Promise<void> = Promise.resolve();

  constructor(
    private readonly rounds: Rounds,
    private readonly rebuild: Rebuild,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.begin();
  }

  /** Before the workers stop: a round may be waiting for a lane. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.round;
  }

  private begin(): void {
    this.round = this.once().finally(() => {
      if (!this.stopped) this.timer = setTimeout(() => this.begin(), this.config.sweepSeconds * 1000);
    });
  }

  private async once(): Promise<void> {
    await this.part('store', () => this.rebuild.ifStoreIsNew());
    await this.part('rungs', () => this.rounds.rungs());
    await this.part('arrived', () => this.rounds.arrived());
    await this.part('messages', () => this.rounds.messages());
  }

  private async part(what: string, work: () => Promise<number>): Promise<void> {
    if (this.stopped) return;
    try {
      const done = await work();
      if (done > 0) this.log.info({ what, done }, 'sweep: caught up');
    } catch (error) {
      this.log.warn({ what, code: Rebuild.codeOf(error) }, 'sweep: part of a round failed, tried again');
    }
  }
}
