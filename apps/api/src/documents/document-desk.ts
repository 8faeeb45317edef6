import { Inject, Injectable } from '@nestjs/common';
import { FileInspector, withoutMetadata } from '@comity/documents';
import type { Side, Stage } from '@comity/domain';
import type { DocumentResponse } from '@comity/http-contract';
import { acceptDocument, Database, DocumentDamaged, documentById, DocumentMissing, documentsOfRequest, fileName, noteCustody, requestPlace, takeInDocument, type AgencyTransaction, type DocumentRecord, type DocumentStore } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import type { SignedIn } from '../identity';
import { notFound, Problem } from '../http/problem';
import { DOCUMENT_STORE, TIME_SOURCE } from '../platform/tokens';
import { SignatureCheck } from '../proof/signature-check';
import { passes, refuseHeld } from './intake-gate';
import { toDocument } from './to-document';
import { intakeOf } from './to-intake';
import { refuseWhereClosed } from './where-files-go';

export interface GivenFile {
  readonly kind: 'attachment' | 'answer';
  readonly reason: string | undefined;
  /** Under which it is listed. */
  readonly name: string;
  /** Its name where it came from. */
  readonly cameAs: string;
  readonly bytes: Buffer;
}

/** Files of requests: kept by digest beside the database, reached only through the agency's own row. */
@Injectable()
export class DocumentDesk {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(DOCUMENT_STORE) private readonly store: DocumentStore,
    @Inject(TIME_SOURCE) private readonly time: TimeSource,
    @Inject(FileInspector) private readonly inspector: FileInspector,
    @Inject(SignatureCheck) private readonly signatures: SignatureCheck,
  ) {}

  list({ agencyId }: SignedIn, requestId: string): Promise<readonly DocumentResponse[]> {
    return this.db.withAgency(agencyId, async (tx) => {
      if (!(await requestPlace(tx, requestId))) throw notFound();
      return (await documentsOfRequest(tx, requestId)).map(toDocument);
    });
  }

  /** The bytes are in the store before their row exists: a row never points at nothing. */
  async take({ agencyId, personId }: SignedIn, requestId: string, { kind, reason, name, cameAs, bytes }: GivenFile): Promise<DocumentResponse> {
    await this.db.withAgency(agencyId, (tx) => refuseHere(tx, requestId, kind));
    const report = await this.inspector.inspect({ name: cameAs, bytes });
    const because = passes(report, reason);
    const verification = report.mediaType === 'application/pdf' ? await this.signatures.of(agencyId, bytes, { partnerId: null }) : null;
    const { sha256, size } = await this.store.put(agencyId, bytes);
    return this.db.withAgency(agencyId, async (tx) => {
      await refuseHere(tx, requestId, kind);
      const id = await takeInDocument(tx, {
        requestId, kind, name: fileName(name), mediaType: report.mediaType, pages: report.pages, size, sha256, report, because, verification, personId, now: this.time.now(),
      });
      return toDocument(await existing(tx, id));
    });
  }

  /** The bytes with their digest checked, and an entry of who read them. @throws Problem 404; 409 where it is held; 500 where the stored file is damaged */
  async read({ agencyId, personId }: SignedIn, id: string): Promise<{ readonly document: DocumentRecord; readonly bytes: Buffer }> {
    const document = await this.db.withAgency(agencyId, (tx) => existing(tx, id));
    refuseHeld(document);
    const bytes = await this.bytes(agencyId, document.sha256);
    await this.db.withAgency(agencyId, (tx) => noteCustody(tx, id, { what: 'read', sha256: document.sha256, personId, now: this.time.now() }));
    return { document, bytes };
  }

  /** A copy of a picture without metadata. @throws Problem as `read` does; 409 where no such copy can be made */
  async stripped(actor: SignedIn, id: string): Promise<{ readonly document: DocumentRecord; readonly bytes: Buffer }> {
    const { document, bytes } = await this.read(actor, id);
    const copy = withoutMetadata(bytes);
    if (!copy) throw new Problem(409, 'NO_COPY_WITHOUT_METADATA', 'A copy without metadata can be made of sound JPEG, PNG and WebP pictures alone.', { params: { type: document.mediaType } });
    return { document, bytes: copy };
  }

  /** @throws Problem 404; 409 where nothing waits for a yes, or it was given */
  accept({ agencyId, personId }: SignedIn, id: string, because: string): Promise<DocumentResponse> {
    return this.db.withAgency(agencyId, async (tx) => {
      if (intakeOf(await existing(tx, id))?.state !== 'held' || !(await acceptDocument(tx, id, { because, personId, now: this.time.now() }))) {
        throw new Problem(409, 'FILE_NOT_HELD', 'This file is not held: nothing was found that needs a yes, or somebody has accepted it.');
      }
      return toDocument(await existing(tx, id));
    });
  }

  /** Of a file that the caller may have, with its digest checked. @throws Problem 500 where the stored file is missing or damaged */
  async bytes(agencyId: string, sha256: string): Promise<Buffer> {
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
