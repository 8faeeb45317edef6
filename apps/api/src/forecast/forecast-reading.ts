import { Inject, Injectable } from '@nestjs/common';
import { ENOUGH_FINISHED, findInstrument, forecast, isFormId, remaining, type Observation } from '@comity/domain';
import type { ForecastResponse, PastResponse, RequestForecastResponse } from '@comity/http-contract';
import { Database, journeyOfRequest, journeysOf, legalClocksOf, toObservation, type AgencyTransaction, type Journey, type RequestKind } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { formProblem, notFound, type Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { TIME_SOURCE } from '../platform/tokens';
import type { ForecastQueryDto } from './forecast-query.dto';
import { legalPeriods, toLegalClock, toPast, toRemaining } from './to-forecast';

interface Counted {
  readonly basis: PastResponse['basis'];
  readonly journeys: readonly Journey[];
  readonly observations: readonly Observation[];
}

/** How long requests of a kind take, from the agency's own history alone. */
@Injectable()
export class ForecastReading {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  async ofKind({ agencyId }: SignedIn, { form, instrument, partnerState, side }: ForecastQueryDto): Promise<ForecastResponse> {
    const kind: RequestKind = { side: side ?? 'outgoing', form: form ?? null, instrument: instrument ?? null, partnerState: partnerState ?? null };
    const wrong = unknownKind(kind);
    if (wrong) throw wrong;
    return this.db.withAgency(agencyId, async (tx) => ({ kind, legal: legalPeriods(kind), past: pastOf(await count(tx, kind, this.time.now())) }));
  }

  ofRequest({ agencyId }: SignedIn, id: string): Promise<RequestForecastResponse> {
    const now = this.time.now();
    return this.db.withAgency(agencyId, async (tx) => {
      const request = await journeyOfRequest(tx, id);
      if (!request) throw notFound();
      const { began, answered, left } = request;
      const counted = await count(tx, request, now);
      const waits = began !== null && answered === null && left === null;
      const rest = waits ? remaining(counted.observations, toObservation({ began, answered, left }, now).days) : null;
      return { legal: (await legalClocksOf(tx, id)).map((clock) => toLegalClock(clock, rest, now)), past: pastOf(counted), remaining: rest && toRemaining(rest) };
    });
  }
}

/** Requests of the kind with that State; where fewer than 20 of them are finished, all of the kind. */
async function count(tx: AgencyTransaction, kind: RequestKind, now: string): Promise<Counted> {
  const basis = kind.partnerState === null ? 'kind' : 'kind-and-state';
  const journeys = await journeysOf(tx, kind);
  const observations = journeys.map((journey) => toObservation(journey, now));
  const finished = observations.filter((one) => one.finished).length;
  return basis === 'kind-and-state' && finished < ENOUGH_FINISHED ? count(tx, { ...kind, partnerState: null }, now) : { basis, journeys, observations };
}

const pastOf = ({ basis, journeys, observations }: Counted): PastResponse => toPast(forecast(observations), basis, journeys);

function unknownKind({ form, instrument }: RequestKind): Problem | null {
  if (form === null && instrument === null) return formProblem([{ field: '/form', message: 'Name a form or an instrument: GET /api/forms and GET /api/instruments list them.' }]);
  if (form !== null && !isFormId(form)) return formProblem([{ field: '/form', message: 'There is no form of this id: GET /api/forms lists them.' }]);
  if (instrument !== null && !findInstrument(instrument)) return formProblem([{ field: '/instrument', message: 'There is no instrument of this id: GET /api/instruments lists them.' }]);
  return null;
}
