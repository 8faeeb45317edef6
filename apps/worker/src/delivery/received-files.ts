import { Inject, Injectable } from '@nestjs/common';
import { FileInspector } from '@comity/documents';
import type { CarriedDocument } from '@comity/domain';
import { Database, noteIntake, receivedUnseen, type DocumentStore } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { DOCUMENT_STORE, TIME_SOURCE } from '../wiring/tokens';

/**
 * Looks at files that came with a message, once they are listed. Nothing is turned away here: what another authority
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
      await this.db.withAgency(agencyId, (tx) => noteIntake(tx, id, { report, mediaType: report.mediaType, pages: report.pages, now: this.time.now() }));
    }
  }
}
