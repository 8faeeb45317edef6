import { Inject, Injectable } from '@nestjs/common';
import { writeIssuedList } from '@comity/documents';
import { Database, issuedPapers } from '@comity/persistence';
import { AgencyKeys, type TimeSource } from '@comity/platform';
import { instant } from '../http/instants';
import type { SignedIn } from '../identity';
import { TIME_SOURCE } from '../platform/tokens';

/** The register of an agency as a signed list that anybody can check without the net. */
@Injectable()
export class IssuedListDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(AgencyKeys) private readonly keys: AgencyKeys, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  async list({ agencyId }: SignedIn): Promise<{ readonly text: string; readonly name: string }> {
    const { own, papers } = await this.db.withAgency(agencyId, async (tx) => {
      const [agency] = await tx.query<{ code: string; name: string; publicKey: string }>('SELECT code, name, public_key AS "publicKey" FROM agency WHERE id = $1', [agencyId]);
      return { own: agency!, papers: await issuedPapers(tx) };
    });
    const at = this.time.now();
    const entries = papers.map(({ fileSha256, dataSha256, withdrawnAt }) => ({ file: fileSha256, data: dataSha256, withdrawn: withdrawnAt ? instant(withdrawnAt) : null }));
    const text = writeIssuedList({ authority: own.name, code: own.code, at, publicKey: own.publicKey, entries }, (content) => this.keys.sign(agencyId, content));
    return { text, name: `issued-${own.code}-${at.slice(0, 10)}.jsonl` };
  }
}
