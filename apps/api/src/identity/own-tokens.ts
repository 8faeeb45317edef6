import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@comity/persistence';
import { isoSeconds, type TimeSource } from '@comity/platform';
import { TIME_SOURCE } from '../platform/tokens';
import type { SignedIn } from './signed-in';

/** A token as its owner sees it; the token itself is shown only when it is made. */
export interface TokenEntry {
  readonly id: string;
  readonly label: string;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly expiresAt: string;
}

interface Row {
  readonly id: string;
  readonly label: string | null;
  readonly created_at: Date;
  readonly seen_at: Date;
  readonly expires_at: Date;
}

const OWN = `
  SELECT id, label, created_at, seen_at, expires_at FROM session
   WHERE person_id = $1 AND kind = 'token' AND revoked_at IS NULL AND expires_at > $2::timestamptz ORDER BY created_at DESC`;

@Injectable()
export class OwnTokens {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  async list(actor: SignedIn): Promise<readonly TokenEntry[]> {
    const rows = await this.db.withAgency(actor.agencyId, (tx) => tx.query<Row>(OWN, [actor.personId, this.time.now()]));
    return rows.map((row) => ({
      id: row.id, label: row.label ?? '', createdAt: isoSeconds(row.created_at), seenAt: isoSeconds(row.seen_at), expiresAt: isoSeconds(row.expires_at),
    }));
  }
}
