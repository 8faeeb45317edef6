import { Inject, Injectable } from '@nestjs/common';
import type { EscalationResponse } from '@comity/http-contract';
import { acknowledgeEscalation, clocksById, Database, escalationById, listEscalations, type AgencyTransaction, type EscalationRecord } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import type { SignedIn } from '../identity';
import { instant, instantOrNull } from '../http/instants';
import { notFound } from '../http/problem';
import { TIME_SOURCE } from '../platform/tokens';
import { toClock } from '../requests/to-clock';

@Injectable()
export class EscalationDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  list({ agencyId }: SignedIn, onlyOpen: boolean): Promise<readonly EscalationResponse[]> {
    return this.db.withAgency(agencyId, async (tx) => withClocks(tx, await listEscalations(tx, onlyOpen)));
  }

  /** Asked twice, the first acknowledgement stands. @throws Problem 404 */
  acknowledge({ agencyId, personId }: SignedIn, id: string): Promise<EscalationResponse> {
    return this.db.withAgency(agencyId, async (tx) => {
      await acknowledgeEscalation(tx, id, personId, this.time.now());
      const row = await escalationById(tx, id);
      const [escalation] = row ? await withClocks(tx, [row]) : [];
      if (!escalation) throw notFound();
      return escalation;
    });
  }
}

async function withClocks(tx: AgencyTransaction, rows: readonly EscalationRecord[]): Promise<readonly EscalationResponse[]> {
  const clocks = await clocksById(tx, [...new Set(rows.map(({ clockId }) => clockId))]);
  return rows.flatMap(({ id, requestId, reference, subject, clockId, rung, at, told, acknowledgedBy, acknowledgedAt }) => {
    const clock = clocks.get(clockId);
    return clock ? [{ id, requestId, reference, subject, rung, at: instant(at), clock: toClock(clock), told, acknowledgedBy, acknowledgedAt: instantOrNull(acknowledgedAt) }] : [];
  });
}
