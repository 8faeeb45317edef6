import { Inject, Injectable } from '@nestjs/common';
import { FileInspector, readTrustTexts, verifyPdf, type Verification } from '@comity/documents';
import { dayIn, type CarriedDocument } from '@comity/domain';
import { Database, noteIntake, receivedUnseen, trustInRequest, type DocumentStore } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { DOCUMENT_STORE, TIME_SOURCE } from '../wiring/tokens';

/** Lanes wait while a file is checked. */
const PATIENCE_MS = 5_000;

/**
 * Looks at files that came with a message, and at their signatures, once they are listed. Nothing is turned away here: what another authority
 * has sent is part of the record; what was found holds the file until a person accepts it.
 */
@Injectable()
export class ReceivedFiles {
  constructor(
    private readonly db: Database,
    private readonly inspector: FileInspector,
    @Inject(DOCUMENT_STORE) private readonly store: DocumentStore,
    @Inject(TIME_SOURCE) private readonly time: TimeSource,
  ) {}

  /** Looked at twice, the first report stays. @param carried the files as the message names them */
  async lookAt(agencyId: string, requestId: string, carried: readonly CarriedDocument[]): Promise<void> {
    if (carried.length === 0) return;
    const names = new Map(carried.map(({ documentId, name }) => [documentId, name]));
    const unseen = await this.db.withAgency(agencyId, (tx) => receivedUnseen(tx, requestId));
    for (const { id, partnerDocumentId, name, sha256 } of unseen) {
      const bytes = await this.store.get(agencyId, sha256);
      const report = await this.inspector.inspect({ name: names.get(partnerDocumentId) ?? name, bytes });
      const verification = report.mediaType === 'application/pdf' ? await this.signaturesOf(agencyId, requestId, bytes) : null;
      await this.db.withAgency(agencyId, (tx) => noteIntake(tx, id, { report, verification, mediaType: report.mediaType, pages: report.pages, now: this.time.now() }));
    }
  }

  /** By what is believed of the partner on the day of arrival. */
  private async signaturesOf(agencyId: string, requestId: string, bytes: Buffer): Promise<Verification> {
    const now = this.time.now();
    const trust = await this.db.withAgency(agencyId, (tx) => trustInRequest(tx, requestId, dayIn('UTC', now)));
    return verifyPdf(bytes, { now: new Date(now), patience: PATIENCE_MS, ...(trust ? { trust: readTrustTexts(trust) } : {}) });
  }
}
