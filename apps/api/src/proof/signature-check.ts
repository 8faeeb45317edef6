import { Inject, Injectable } from '@nestjs/common';
import { readTrustTexts, verifyPdf, type Verification } from '@comity/documents';
import { dayIn } from '@comity/domain';
import { Database, ownIssued, trustInRequest, trustOn } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { TIME_SOURCE } from '../platform/tokens';

/** Others wait while a file is checked. */
const PATIENCE_MS = 5_000;

/** Whose a file is said to be: of the other side of a request, of a partner, or of anybody. */
export type SaidToBe = { readonly requestId: string } | { readonly partnerId: string | null };

/** Checks the signatures of a file by what the own agency believes on this day, and by its own register. */
@Injectable()
export class SignatureCheck {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  async of(agencyId: string, bytes: Buffer, from: SaidToBe): Promise<Verification> {
    const now = this.time.now();
    const today = dayIn('UTC', now);
    const trust = await this.db.withAgency(agencyId, (tx) => ('requestId' in from ? trustInRequest(tx, from.requestId, today) : trustOn(tx, from.partnerId, today)));
    return verifyPdf(bytes, {
      now: new Date(now), patience: PATIENCE_MS, ...(trust ? { trust: readTrustTexts(trust) } : {}),
      issued: (sha256) => this.db.withAgency(agencyId, (tx) => ownIssued(tx, sha256)),
    });
  }
}
