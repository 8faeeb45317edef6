import { Inject, Injectable } from '@nestjs/common';
import { Outbox, type OutboxRow } from '@comity/persistence';
import { CHANNELS, DeliveryFailed, type Channel } from './channel';

/** Delivers what waits in the outbox of a request, in order: what follows a message that failed waits with it. */
@Injectable()
export class Deliveries {
  constructor(private readonly outbox: Outbox, @Inject(CHANNELS) private readonly channels: readonly Channel[]) {}

  /**
   * @param alive told before each message, so that whoever waits knows that work goes on.
   * @returns how many messages were delivered. @throws DeliveryFailed after the failure has been noted in the outbox.
   */
  async ofRequest(agencyId: string, requestId: string, alive: () => void = () => undefined): Promise<number> {
    const rows = await this.outbox.pending(agencyId, requestId);
    for (const row of rows) {
      alive();
      await this.deliver(row);
    }
    return rows.length;
  }

  private async deliver(row: OutboxRow): Promise<void> {
    try {
      await this.channelOf(row).deliver(row);
    } catch (error) {
      const failure = named(error);
      await this.outbox.failed(row.agencyId, row.messageId, `${failure.code}: ${failure.message}`);
      throw failure;
    }
    await this.outbox.delivered(row.agencyId, row.messageId);
  }

  private channelOf(row: OutboxRow): Channel {
    const channel = this.channels.find((each) => each.serves(row));
    if (!channel) throw new DeliveryFailed('NO_CHANNEL', 'There is no channel to the recipient of this message.');
    return channel;
  }
}

function named(error: unknown): DeliveryFailed {
  if (error instanceof DeliveryFailed) return error;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'DELIVERY_FAILED';
  return new DeliveryFailed(code, error instanceof Error ? error.message : String(error), error);
}
