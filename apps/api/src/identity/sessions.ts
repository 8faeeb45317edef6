import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@comity/domain';
import { Database, type AgencyTransaction } from '@comity/persistence';
import { isoSeconds, newId, sha256Hex, type TimeSource } from '@comity/platform';
import { TIME_SOURCE } from '../platform/tokens';
import { csrfTokenOf } from './secrets';
import { BROWSER_MS, earlier, IDLE_MS, later, SEEN_STEP_MS, TOKEN_MS } from './session-times';
import type { Presented, SignedIn } from './signed-in';

export interface NewSession {
  readonly kind: SignedIn['kind'];
  readonly secret: string;
  readonly personId: string;
  readonly label?: string;
}

interface Row {
  readonly agency_id: string;
  readonly id: string;
  readonly csrf_digest: string | null;
  readonly seen_at: Date;
  readonly expires_at: Date;
  readonly person_id: string;
  readonly name: string;
  readonly zone: string;
  readonly roles: Role[];
}

const LIVE = 'SELECT agency_id, id, csrf_digest, seen_at, expires_at, person_id, name, zone, roles FROM use_session($1, $2, $3, $4, $5)';

/** Sessions of browsers and tokens of programs: our own table, found by the digest of a secret. */
@Injectable()
export class Sessions {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  /** Opens a session for somebody whose password was checked in this transaction's agency. */
  async open(tx: AgencyTransaction, { kind, secret, personId, label }: NewSession): Promise<{ id: string; expiresAt: string }> {
    const now = this.time.now();
    const [id, expiresAt] = [newId(), later(now, kind === 'browser' ? BROWSER_MS : TOKEN_MS)];
    await tx.query(
      `INSERT INTO session (id, agency_id, person_id, kind, token_digest, csrf_digest, label, created_at, seen_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)`,
      [id, tx.agencyId, personId, kind, sha256Hex(secret), kind === 'browser' ? sha256Hex(csrfTokenOf(secret)) : null, label ?? null, now, expiresAt],
    );
    return { id, expiresAt };
  }

  /**
   * The session of a secret, as it stands now; null when there is none or it has ended.
   * @param used whether this counts as use of the session: pages that look by themselves do not keep it alive
   */
  async find(kind: SignedIn['kind'], secret: string, used: boolean): Promise<Presented | null> {
    const now = this.time.now();
    const [row] = await this.db.acrossAgencies<Row>(LIVE, [sha256Hex(secret), kind, now, later(now, -IDLE_MS), used ? later(now, -SEEN_STEP_MS) : null]);
    return row ? present(row, kind, secret) : null;
  }

  /** Ends a session of this person, at once. @returns false when there is none */
  async revoke(agencyId: string, personId: string, sessionId: string): Promise<boolean> {
    return this.db.withAgency(agencyId, async (tx) => {
      const found = await tx.query('SELECT 1 FROM session WHERE id = $1 AND person_id = $2 AND revoked_at IS NULL FOR UPDATE', [sessionId, personId]);
      await tx.query('UPDATE session SET revoked_at = $3 WHERE id = $1 AND person_id = $2 AND revoked_at IS NULL', [sessionId, personId, this.time.now()]);
      return found.length > 0;
    });
  }
}

function present(row: Row, kind: SignedIn['kind'], secret: string): Presented {
  const expiresAt = isoSeconds(row.expires_at);
  return {
    signedIn: { personId: row.person_id, agencyId: row.agency_id, roles: row.roles, name: row.name, zone: row.zone, sessionId: row.id, kind },
    csrfDigest: row.csrf_digest,
    csrfToken: kind === 'browser' ? csrfTokenOf(secret) : '',
    endsAt: kind === 'token' ? expiresAt : earlier(expiresAt, later(isoSeconds(row.seen_at), IDLE_MS)),
  };
}
