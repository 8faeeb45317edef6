import type { CarriedDocument } from '@comity/domain';
import type { TimeSource } from '@comity/platform';
import { IsNull } from 'typeorm';
import type { Database } from '../database';
import { CustodyEntryEntity, DocumentEntity, OutboxEntity } from '../entities';

/** A signed message that waits for delivery. */
export interface OutboxRow {
  readonly messageId: string;
  readonly agencyId: string;
  readonly toAgencyId: string;
  readonly requestId: string;
  readonly type: string;
  readonly canonical: string;
  readonly digest: string;
  readonly signature: string;
  readonly documents: readonly CarriedDocument[];
  readonly attempts: number;
}

const LONGEST_PAUSE_SECONDS = 60;

export class Outbox {
  constructor(private readonly db: Database, private readonly time: TimeSource) {}

  /** Undelivered messages of one request, in order: order holds per request. */
  async pending(agencyId: string, requestId: string): Promise<readonly OutboxRow[]> {
    return this.db.withAgency(agencyId, async (tx) => {
      const rows = await tx.manager.find(OutboxEntity, { where: { requestId, deliveredAt: IsNull() }, order: { sequence: 'ASC' } });
      return rows.map(({ messageId, toAgencyId, type, canonical, digest, signature, documents, attempts }) => ({ messageId, agencyId, toAgencyId, requestId, type, canonical, digest, signature, documents, attempts }));
    });
  }

  /** The other side has it. The custody of each file that went along gets its entry. */
  async delivered(agencyId: string, messageId: string): Promise<void> {
    const at = new Date(this.time.now());
    await this.db.withAgency(agencyId, async (tx) => {
      const row = await tx.manager.findOneOrFail(OutboxEntity, { where: { messageId }, lock: { mode: 'pessimistic_write' } });
      if (row.deliveredAt) return;
      await tx.manager.update(OutboxEntity, { messageId }, { deliveredAt: at, lastError: null });
      for (const document of row.documents) {
        if ((await tx.manager.countBy(DocumentEntity, { id: document.documentId })) === 0) continue;
        const seq = (await tx.manager.countBy(CustodyEntryEntity, { documentId: document.documentId })) + 1;
        await tx.manager.insert(CustodyEntryEntity, { documentId: document.documentId, seq, agencyId, what: 'handed-over', sha256: document.sha256, personId: null, at });
      }
      await tx.query("SELECT pg_notify('comity_changes', $1)", [JSON.stringify({ agency: agencyId, request: row.requestId, version: 0 })]);
    });
  }

  /** It did not arrive: tried again later, each time after twice the pause, at most a minute. */
  async failed(agencyId: string, messageId: string, reason: string): Promise<void> {
    await this.db.withAgency(agencyId, async (tx) => {
      const row = await tx.manager.findOneByOrFail(OutboxEntity, { messageId });
      const pause = Math.min(2 ** row.attempts, LONGEST_PAUSE_SECONDS);
      await tx.manager.update(OutboxEntity, { messageId }, {
        attempts: row.attempts + 1, lastError: reason.slice(0, 500), nextAttemptAt: new Date(Date.parse(this.time.now()) + pause * 1000),
      });
    });
  }
}
