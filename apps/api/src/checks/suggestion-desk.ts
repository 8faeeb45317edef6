import type { CheckSuggestionDetailResponse, CheckSuggestionResponse } from '@comity/http-contract';
import { checkSuggestion, checkSuggestions, Database, dismissSuggestion, narrativeOf, prefilledFrom, type AgencyTransaction } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { Inject, Injectable } from '@nestjs/common';
import { refusalProblem } from '../commands/refusal-problem';
import { notFound } from '../http/problem';
import type { SignedIn } from '../identity';
import { TIME_SOURCE } from '../platform/tokens';
import type { SuggestionListDto } from './check.dto';
import { toSuggestion } from './to-check';

/** Requests that came back, for whoever keeps the agency's checks. */
@Injectable()
export class SuggestionDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  list({ agencyId }: SignedIn, { state }: SuggestionListDto): Promise<readonly CheckSuggestionResponse[]> {
    return this.db.withAgency(agencyId, async (tx) => (await checkSuggestions(tx, state)).map(toSuggestion));
  }

  one(actor: SignedIn, id: string): Promise<CheckSuggestionDetailResponse> {
    return this.db.withAgency(actor.agencyId, (tx) => this.page(tx, actor, id));
  }

  /** @throws Problem 403, 404, 409 */
  dismiss(actor: SignedIn, id: string, reason: string): Promise<CheckSuggestionDetailResponse> {
    return this.db.withAgency(actor.agencyId, async (tx) => {
      const outcome = await dismissSuggestion(tx, { id, reason: reason.trim(), personId: actor.personId, now: this.time.now() });
      if (outcome.outcome === 'unknown') throw notFound();
      if (outcome.outcome === 'refused') throw refusalProblem(outcome.refusal);
      return this.page(tx, actor, id);
    });
  }

  private async page(tx: AgencyTransaction, { roles }: SignedIn, id: string): Promise<CheckSuggestionDetailResponse> {
    const row = await checkSuggestion(tx, id);
    if (!row) throw notFound();
    return { ...toSuggestion(row), written: await narrativeOf(tx, id, roles), prefilled: prefilledFrom(row) };
  }
}
