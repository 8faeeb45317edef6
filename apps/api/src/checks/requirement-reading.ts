import { holdsOn, requirementBinding, type RecordedRequirement, type TreatyBinding } from '@comity/domain';
import type { RequirementResponse, RequirementsResponse } from '@comity/http-contract';
import { adoptedLaw, agencyById, Database } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { Inject, Injectable } from '@nestjs/common';
import { formProblem } from '../http/problem';
import type { SignedIn } from '../identity';
import { askedDay } from '../law/asked-day';
import { TIME_SOURCE } from '../platform/tokens';
import type { RequirementsDto } from './check.dto';

/** What States ask of a request, in the version that the own agency has adopted. */
@Injectable()
export class RequirementReading {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  /** @throws Problem 422 for a day that no calendar has, or a State that there is not */
  find({ agencyId }: SignedIn, { state, on }: RequirementsDto): Promise<RequirementsResponse> {
    const day = askedDay(on, this.time);
    return this.db.withAgency(agencyId, async (tx) => {
      const { participation, knowsState, parts: { adopted, requirements } } = await adoptedLaw(tx);
      if (state !== undefined && !knowsState(state)) throw formProblem([{ field: '/state', message: `There is no State ${state}: give two capitals of ISO 3166-1, such as GR for Greece.` }]);
      const { countryCode } = await agencyById(tx, agencyId);
      const bindingOf = (one: RecordedRequirement): TreatyBinding | null =>
        state === undefined ? null : requirementBinding(one, { requestedState: state, requestingState: countryCode }, participation, day);
      const asked = requirements.filter(({ requestedState }) => state === undefined || requestedState === state || requestedState === 'any');
      const shown = asked.flatMap((one) => {
        const binding = bindingOf(one);
        return binding === 'not-bound' ? [] : [toRequirement(one, day, binding)];
      });
      return { on: day, version: adopted.requirements, state: state ?? null, ofState: shown.filter(({ requestedState }) => requestedState === state).length, requirements: shown };
    });
  }
}

const listOf = <T>(value: readonly T[] | 'any'): readonly T[] | null => (value === 'any' ? null : value);

const toRequirement = (one: RecordedRequirement, day: string, binding: RequirementResponse['binding']): RequirementResponse => ({
  id: one.id, kind: one.kind, requestedState: one.requestedState === 'any' ? null : one.requestedState, requestingState: one.requestingState ?? null,
  measures: listOf(one.measures), channels: listOf(one.channels), instruments: listOf(one.instruments), forms: listOf(one.forms), from: one.from, until: one.until, holds: holdsOn(one, day), binding,
  level: one.level, waivableBy: one.waivable, message: one.message, source: one.source, note: one.note,
});
