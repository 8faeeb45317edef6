import { Inject, Injectable } from '@nestjs/common';
import { NoSilenceError, renderProofOfSilence, type SilenceOrder } from '@comity/documents';
import { messageLabels } from '@comity/domain';
import { clocksOfRequest, Database, messagesOf, requestDetail, sentMessagesOf, type DocumentStore, type MessageRecord, type SentMessageRecord } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { instant, instantOrNull } from '../http/instants';
import { notFound, Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { ownHead } from '../letterheads/own-head';
import { DOCUMENT_STORE, TIME_SOURCE } from '../platform/tokens';
import { toClock } from '../requests/to-clock';
import { factsOf } from './clock-facts';

/** “Nothing came by …”: what was sent, what came, and why something was due. */
@Injectable()
export class SilenceDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(DOCUMENT_STORE) private readonly store: DocumentStore, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  /** @throws Problem 404; 409 where nothing is late */
  async proof({ agencyId }: SignedIn, requestId: string, clockId: string): Promise<{ readonly bytes: Buffer; readonly name: string }> {
    const order = await this.db.withAgency(agencyId, async (tx): Promise<SilenceOrder> => {
      const request = await requestDetail(tx, requestId);
      const clock = request && (await clocksOfRequest(tx, requestId)).find(({ id }) => id === clockId);
      if (!request || !clock) throw notFound();
      if (clock.state === 'cancelled') throw new Problem(409, 'NO_DATE', 'This clock was called off before its date, so nothing is late under it.');
      const came = (await messagesOf(tx, requestId)).filter(({ direction }) => direction === 'in');
      return {
        reference: request.reference, partnerReference: request.partnerReference, partner: request.partnerName, letterhead: await ownHead(tx, this.store), at: new Date(this.time.now()),
        messages: (await sentMessagesOf(tx, requestId)).map(toSent), received: came.map(toReceived), clock: factsOf(toClock(clock)),
      };
    });
    try {
      return { bytes: (await renderProofOfSilence(order)).bytes, name: `${order.reference} proof of silence.pdf` };
    } catch (error) {
      if (error instanceof NoSilenceError) throw new Problem(409, error.code, error.message);
      throw error;
    }
  }
}

const toSent = ({ id, type, sequence, at, digest, deliveredAt, failedAttempts, lastError }: SentMessageRecord): SilenceOrder['messages'][number] =>
  ({ id, type: messageLabels[type], sequence, at: instant(at), digest, deliveredAt: instantOrNull(deliveredAt), failedAttempts, lastError });

const toReceived = ({ id, type, at }: MessageRecord): NonNullable<SilenceOrder['received']>[number] => ({ id, type: messageLabels[type], at: instant(at) });
