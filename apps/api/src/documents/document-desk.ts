import { Inject, Injectable } from '@nestjs/common';
import type { Side, Stage } from '@comity/domain';
import type { DocumentResponse } from '@comity/http-contract';
import { Database, DocumentDamaged, documentById, DocumentMissing, documentsOfRequest, fileName, noteCustody, requestPlace, takeInDocument, type AgencyTransaction, type DocumentRecord, type DocumentStore } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import type { SignedIn } from '../identity';
import { notFound, Problem } from '../http/problem';
import { DOCUMENT_STORE, TIME_SOURCE } from '../platform/tokens';
import { sniff } from './sniff';
import { toDocument } from './to-document';
import { refuseWhereClosed } from './where-files-go';

export interface GivenFile {
  readonly kind: 'attachment' | 'answer';
  readonly name: string;
  readonly bytes: Buffer;
}

/** Files of requests: kept by digest beside the database, reached only through the agency's own row. */
@Injectable()
export class DocumentDesk {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(DOCUMENT_STORE) private readonly store: DocumentStore,
    @Inject(TIME_SOURCE) private readonly time: TimeSource,
  ) {}

  list({ agencyId }: SignedIn, requestId: string): Promise<readonly DocumentResponse[]> {
    return this.db.withAgency(agencyId, async (tx) => {
      if (!(await requestPlace(tx, requestId))) throw notFound();
      return (await documentsOfRequest(tx, requestId)).map(toDocument);
    });
  }

  /** The bytes are in the store before their row exists: a row never points at nothing. */
  async take({ agencyId, personId }: SignedIn, requestId: string, { kind, name, bytes }: GivenFile): Promise<DocumentResponse> {
    await this.db.withAgency(agencyId, (tx) => refuseHere(tx, requestId, kind));
    const { sha256, size } = await this.store.put(agencyId, bytes);
    return this.db.withAgency(agencyId, async (tx) => {
      await refuseHere(tx, requestId, kind);
      const id = await takeInDocument(tx, { requestId, kind, name: fileName(name), mediaType: sniff(bytes), size, sha256, personId, now: this.time.now() });
      return toDocument(await existing(tx, id));
    });
  }

  /** The bytes with their digest checked, and an entry of who read them. @throws Problem 404; 500 where the stored file is damaged */
  async read({ agencyId, personId }: SignedIn, id: string): Promise<{ readonly document: DocumentRecord; readonly bytes: Buffer }> {
    const document = await this.db.withAgency(agencyId, (tx) => existing(tx, id));
    const bytes = await this.bytes(agencyId, document.sha256);
    await this.db.withAgency(agencyId, (tx) => noteCustody(tx, id, { what: 'read', sha256: document.sha256, personId, now: this.time.now() }));
    return { document, bytes };
  }

  private async bytes(agencyId: string, sha256: string): Promise<Buffer> {
    try {
      return await this.store.get(agencyId, sha256);
    } catch (error) {
      if (error instanceof DocumentDamaged || error instanceof DocumentMissing) {
        throw new Problem(500, 'DOCUMENT_DAMAGED', 'The stored file is missing or is not the one that was taken in. Tell your administrator: it can be restored from a backup.', { params: { sha256 } });
      }
      throw error;
    }
  }
}

async function existing(tx: AgencyTransaction, id: string): Promise<DocumentRecord> {
  const document = await documentById(tx, id);
  if (!document) throw notFound();
  return document;
}

/** The row is held so that no step changes the stage while a file is listed. */
async function refuseHere(tx: AgencyTransaction, requestId: string, kind: GivenFile['kind']): Promise<void> {
  const [place] = await tx.query<{ side: Side; stage: Stage }>('SELECT side, stage FROM request WHERE id = $1 FOR SHARE', [requestId]);
  if (!place) throw notFound();
  refuseWhereClosed(place.side, place.stage, kind);
}
