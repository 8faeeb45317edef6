import { Inject, Injectable } from '@nestjs/common';
import type { Verification } from '@comity/documents';
import type { VerificationResponse } from '@comity/http-contract';
import { Database, documentById, type DocumentRecord } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { DocumentDesk } from '../documents/document-desk';
import { instant } from '../http/instants';
import { notFound, Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { TIME_SOURCE } from '../platform/tokens';
import { SignatureCheck } from './signature-check';
import { toVerification } from './to-verification';

/** What the signatures of a file say, of files that are kept and of files that somebody has in hand. */
@Injectable()
export class VerificationDesk {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(TIME_SOURCE) private readonly time: TimeSource,
    @Inject(DocumentDesk) private readonly documents: DocumentDesk,
    @Inject(SignatureCheck) private readonly signatures: SignatureCheck,
  ) {}

  /** Of a file that is kept: as it was found when it came in, else now. @throws Problem 404; 409 for what is no PDF; 500 where the stored file is damaged */
  async ofDocument({ agencyId }: SignedIn, id: string): Promise<VerificationResponse> {
    const document = await this.db.withAgency(agencyId, (tx) => documentById(tx, id));
    if (!document) throw notFound();
    if (document.mediaType !== 'application/pdf') throw new Problem(409, 'NOT_A_PDF', 'Signatures are checked in PDF files alone.', { params: { type: document.mediaType } });
    const withdrawn = document.withdrawnAt !== null;
    const bytes = await this.documents.bytes(agencyId, document.sha256);
    const kept = keptIn(document);
    if (kept) return toVerification(kept.found, { at: kept.at, kept: true, withdrawn });
    // Files of our own are judged by what is believed of everybody.
    const found = await this.signatures.of(agencyId, bytes, document.kind === 'received' ? { requestId: document.requestId } : { partnerId: null });
    return toVerification(found, { at: this.time.now(), kept: false, withdrawn });
  }

  /** Of a file that somebody has in hand; nothing of it is kept. `partnerId`: whose it is said to be. */
  async ofFile({ agencyId }: SignedIn, bytes: Buffer, partnerId: string | null): Promise<VerificationResponse> {
    return toVerification(await this.signatures.of(agencyId, bytes, { partnerId }), { at: this.time.now(), kept: false });
  }
}

const keptIn = ({ verification, verifiedAt }: DocumentRecord): { readonly found: Verification; readonly at: string } | null =>
  (verification && verifiedAt ? { found: verification as Verification, at: instant(verifiedAt) } : null);
