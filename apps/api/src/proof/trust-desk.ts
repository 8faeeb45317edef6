import { Inject, Injectable } from '@nestjs/common';
import { readTrustTexts, TrustPolicyError } from '@comity/documents';
import type { ProposeTrustBody, TrustPolicyResponse } from '@comity/http-contract';
import { adoptTrust, Database, endTrust, proposeTrust, trustPolicies, trustPolicy, type AgencyTransaction, type TrustContent } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { formProblem, notFound, Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { TIME_SOURCE } from '../platform/tokens';
import { toTrustPolicy } from './to-trust-policy';

/** Whose signatures the own agency believes: one administrator proposes, another adopts; to stop believing takes one. */
@Injectable()
export class TrustDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  list(actor: SignedIn): Promise<readonly TrustPolicyResponse[]> {
    return this.db.withAgency(actor.agencyId, async (tx) => (await trustPolicies(tx)).map((row) => toTrustPolicy(row, actor, this.time.now())));
  }

  /** @throws Problem 422 */
  propose(actor: SignedIn, body: ProposeTrustBody): Promise<TrustPolicyResponse> {
    const content = contentOf(body);
    refuseDates(body);
    return this.db.withAgency(actor.agencyId, async (tx) => {
      const partnerAgencyId = body.partnerId ?? null;
      if (partnerAgencyId !== null && (await tx.query('SELECT id FROM agency WHERE id = $1', [partnerAgencyId])).length === 0) throw formProblem([{ field: '/partnerId', message: 'There is no such agency: choose one of GET /api/agencies, or leave it out.' }]);
      const id = await proposeTrust(tx, { partnerAgencyId, content, from: body.from, to: body.to ?? null, note: body.note }, { personId: actor.personId, now: this.time.now() });
      return this.one(tx, actor, id);
    });
  }

  /** @throws Problem 404, 409 */
  adopt(actor: SignedIn, id: string): Promise<TrustPolicyResponse> {
    return this.db.withAgency(actor.agencyId, async (tx) => {
      const before = await this.one(tx, actor, id);
      if (before.state !== 'proposed') throw new Problem(409, 'TRUST_NOT_PROPOSED', 'Only what is proposed can be adopted: somebody has decided already.');
      if (!(await adoptTrust(tx, id, { personId: actor.personId, now: this.time.now() }))) throw new Problem(409, 'PROPOSER_CANNOT_ADOPT', 'Another administrator must adopt what you proposed.');
      return this.one(tx, actor, id);
    });
  }

  /** @throws Problem 404, 409 */
  end(actor: SignedIn, id: string): Promise<TrustPolicyResponse> {
    return this.db.withAgency(actor.agencyId, async (tx) => {
      await this.one(tx, actor, id);
      if (!(await endTrust(tx, id, { personId: actor.personId, now: this.time.now() }))) throw new Problem(409, 'TRUST_ENDED', 'This has ended already.');
      return this.one(tx, actor, id);
    });
  }

  private async one(tx: AgencyTransaction, actor: SignedIn, id: string): Promise<TrustPolicyResponse> {
    const row = await trustPolicy(tx, id);
    if (!row) throw notFound();
    return toTrustPolicy(row, actor, this.time.now());
  }
}

function contentOf({ roots = '', certificates = '', timeStampRoots = '', timeStampRequired = false }: ProposeTrustBody): TrustContent {
  const content = { roots, certificates, timeStampRoots, timeStampRequired };
  try {
    readTrustTexts(content);
    return content;
  } catch (error) {
    // The pointer names a place in a list; here each list is one text.
    if (error instanceof TrustPolicyError) throw formProblem([{ field: error.field.replace(/\/\d+$/, ''), message: error.message }]);
    throw error;
  }
}

function refuseDates({ from, to }: ProposeTrustBody): void {
  const wrong = [['/from', from], ['/to', to]].find(([, day]) => day !== undefined && !isDay(day));
  if (wrong) throw formProblem([{ field: wrong[0]!, message: 'This day does not exist.' }]);
  if (to !== undefined && to < from) throw formProblem([{ field: '/to', message: 'The last day must not be before the first.' }]);
}

/** A day that the calendar has. */
function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
