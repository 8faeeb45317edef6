import { holdsOn, type RecordedRequirement } from '@comity/domain';
import type { RequirementResponse, RequirementsResponse } from '@comity/http-contract';
import { adoptedLaw, Database } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { SignedIn } from '../identity';
import { askedDay } from '../law/asked-day';
import { TIME_SOURCE } from '../platform/tokens';
import type { RequirementsDto } from './check.dto';

/** What States ask of a request, in the version that the own agency has adopted. */
@Injectable()
export class RequirementReading {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  /** @throws Problem 422 */
  find({ agencyId }: SignedIn, { state, on }: RequirementsDto): Promise<RequirementsResponse> {
    const day = askedDay(on, this.time);
    return this.db.withAgency(agencyId, async (tx) => {
      const { parts: { adopted, requirements } } = await adoptedLaw(tx);
      const asked = requirements.filter(({ requestedState }) => state === undefined || requestedState === state || requestedState === 'any');
      return { on: day, version: adopted.requirements, state: state ?? null, ofState: asked.filter(({ requestedState }) => requestedState === state).length, requirements: asked.map((one) => toRequirement(one, day)) };
    });
  }
}

const listOf = <T>(value: readonly T[] | 'any'): readonly T[] | null => (value === 'any' ? null : value);

const toRequirement = (one: RecordedRequirement, day: string): RequirementResponse => ({
  id: one.id, kind: one.kind, requestedState: one.requestedState === 'any' ? null : one.requestedState, requestingState: one.requestingState ?? null,
  measures: listOf(one.measures), channels: listOf(one.channels), instruments: listOf(one.instruments), forms: listOf(one.forms), from: one.from, until: one.until, holds: holdsOn(one, day),
  level: one.level, waivableBy: one.waivable, message: one.message, source: one.source, note: one.note,
});
