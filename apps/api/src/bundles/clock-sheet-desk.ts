import { Inject, Injectable } from '@nestjs/common';
import { renderClockSheet } from '@comity/documents';
import { clocksOfRequest, Database, requestDetail, type DocumentStore } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { notFound } from '../http/problem';
import type { SignedIn } from '../identity';
import { ownHead } from '../letterheads/own-head';
import { DOCUMENT_STORE, TIME_SOURCE } from '../platform/tokens';
import { toClock } from '../requests/to-clock';
import { factsOf } from './clock-facts';

/** “Why this date”: one clock of a request on paper. */
@Injectable()
export class ClockSheetDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(DOCUMENT_STORE) private readonly store: DocumentStore, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  /** @throws Problem 404 */
  async sheet({ agencyId }: SignedIn, requestId: string, clockId: string): Promise<{ readonly bytes: Buffer; readonly name: string }> {
    const { reference, clock, letterhead } = await this.db.withAgency(agencyId, async (tx) => {
      const request = await requestDetail(tx, requestId);
      const found = request && (await clocksOfRequest(tx, requestId)).find(({ id }) => id === clockId);
      if (!request || !found) throw notFound();
      return { reference: request.reference, clock: toClock(found), letterhead: await ownHead(tx, this.store) };
    });
    const { bytes } = await renderClockSheet({ reference, letterhead, at: new Date(this.time.now()), clock: factsOf(clock) });
    return { bytes, name: `${reference} why this date.pdf` };
  }
}
