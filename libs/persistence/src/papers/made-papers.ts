import type { CommandBody } from '@comity/domain';
import type { AgencyTransaction, Database } from '../database';

/** What was made from an approved form, as it is recorded. */
export type MadePaper = CommandBody<'RecordIssued'>;

/** For what a paper is made: a request and the digest of what was approved in it. */
export interface MadeFor {
  readonly agencyId: string;
  readonly requestId: string;
  readonly approvedDigest: string;
}

/** Remembers what was made before it is told to anybody: a signed paper that is made again would be another file. */
export class MadePapers {
  constructor(private readonly db: Database) {}

  /** The paper that was made before, if there is one. */
  async before({ agencyId, requestId, approvedDigest }: MadeFor): Promise<MadePaper | null> {
    return this.db.withAgency(agencyId, (tx) => first(tx, requestId, approvedDigest));
  }

  /** Keeps the paper unless one was kept. @returns the one that counts: the first. */
  async keep({ agencyId, requestId, approvedDigest }: MadeFor, made: MadePaper, now: string): Promise<MadePaper> {
    return this.db.withAgency(agencyId, async (tx) => {
      await tx.query(
        'INSERT INTO made_paper (request_id, agency_id, approved_digest, made, made_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING',
        [requestId, agencyId, approvedDigest, JSON.stringify(made), now]);
      const kept = await first(tx, requestId, approvedDigest);
      if (!kept) throw new Error('A paper that was kept cannot be read.');
      return kept;
    });
  }
}

async function first(tx: AgencyTransaction, requestId: string, approvedDigest: string): Promise<MadePaper | null> {
  const [row] = await tx.query<{ made: MadePaper }>('SELECT made FROM made_paper WHERE request_id = $1 AND approved_digest = $2', [requestId, approvedDigest]);
  return row?.made ?? null;
}
