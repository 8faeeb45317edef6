import { Inject, Injectable } from '@nestjs/common';
import { Inbox, type OutboxRow } from '@comity/persistence';
import type { Logger } from '@comity/platform';
import { LOGGER } from '../wiring/tokens';
import { ArrivedSteps } from './arrived-steps';
import { DeliveryFailed, type Channel } from './channel';
import { HandOver } from './hand-over';
import { ReceivedFiles } from './received-files';

/** Between agencies of one installation: files first, then the inbox, then the recipient's lane, then a look at the files. */
@Injectable()
export class LocalChannel implements Channel {
  readonly name = 'local';

  constructor(
    private readonly handOver: HandOver,
    private readonly inbox: Inbox,
    private readonly steps: ArrivedSteps,
    private readonly files: ReceivedFiles,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  serves(): boolean {
    return true;
  }

  async deliver(row: OutboxRow): Promise<void> {
    await this.handOver.documents(row);
    const { agencyId: fromAgencyId, toAgencyId, canonical, signature, messageId } = row;
    const arrival = await this.inbox.accept(toAgencyId, { fromAgencyId, canonical, signature });
    if ('reason' in arrival) {
      if (arrival.status === 'alarm') throw new DeliveryFailed('MESSAGE_ALARM', `The other side does not take the message: ${arrival.reason}.`);
      // It has arrived and waits for a person over there; sending it again would change nothing.
      this.log.warn({ messageId, toAgencyId, code: arrival.reason }, 'message set aside by its recipient');
      return;
    }
    const { requestId, side, commandId, digest, closed } = arrival;
    await this.steps.take({ agencyId: toAgencyId, requestId, side, commandId, digest, closed });
    await this.files.lookAt(toAgencyId, requestId, row.documents);
  }
}
