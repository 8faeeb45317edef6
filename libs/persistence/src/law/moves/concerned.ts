import type { LawChangeContent } from '@comity/domain';
import type { AgencyTransaction } from '../../database';
import type { AdoptedLaw } from '../assemble-law';
import { changedDays } from './changed-days';
import { changedLimits, limitsByParticipation } from './changed-limits';
import type { LawsInUse } from './laws-in-use';
import { OPEN, type Scope } from './open-clocks';

/** Which open clocks a change can touch at all; those alone are computed. */
export async function concerned(tx: AgencyTransaction, change: LawChangeContent, before: AdoptedLaw, after: AdoptedLaw, laws: LawsInUse): Promise<readonly Scope[]> {
  switch (change.kind) {
    case 'closing-day': return places(tx, before, after, change.payload.state);
    case 'calendar-pack': return places(tx, before, after, null);
    case 'participation': return byVersion(tx, laws, (own) => limitsByParticipation(own.parts.rules.book, change.payload.instrument));
    case 'participation-pack': return byVersion(tx, laws, (own) => limitsByParticipation(own.parts.rules.book, null));
    case 'requirement-pack': return []; // what a paper must say moves no date
    case 'rule-pack': return byVersion(tx, laws, (own) => changedLimits(own.parts.rules.book, after.parts.rules.book));
  }
}

interface Place { readonly state: string; readonly region: string | null; readonly from: Date; readonly to: Date }

/** The places whose calendar open clocks count under, with the days on which it changes. */
async function places(tx: AgencyTransaction, before: AdoptedLaw, after: AdoptedLaw, state: string | null): Promise<readonly Scope[]> {
  const found = await tx.query<Place>(
    `SELECT c.law_state AS state, c.law_region AS region, min(least(c.starts_at, c.act_by)) - interval '2 days' AS "from", max(c.due_exclusive) + interval '8 days' AS "to"
       FROM clock c WHERE ${OPEN} AND c.law_state = coalesce($2, c.law_state) GROUP BY 1, 2 ORDER BY 1, 2`, [tx.agencyId, state]);
  return found
    .map(({ state: code, region, from, to }): Scope & { by: 'days' } => {
      const [old, next] = [before, after].map((law) => law.calendar(code, region ?? undefined));
      return { by: 'days', state: code, region, days: changedDays(old ?? null, next ?? null, from, to) };
    })
    .filter(({ days }) => days.length > 0);
}

async function byVersion(tx: AgencyTransaction, laws: LawsInUse, limitsOf: (own: AdoptedLaw) => readonly string[]): Promise<readonly Scope[]> {
  const versions = await tx.query<{ version: string }>(`SELECT DISTINCT c.pack_version AS version FROM clock c WHERE ${OPEN} ORDER BY 1`, [tx.agencyId]);
  const scopes: Scope[] = [];
  for (const { version } of versions) {
    const limits = limitsOf((await laws.of(version)).before);
    if (limits.length > 0) scopes.push({ by: 'limits', packVersion: version, limits });
  }
  return scopes;
}
