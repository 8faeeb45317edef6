import type { Certainty, ClockQuestion, LimitSummary, RequestCommand } from '@comity/domain';
import type { AgencyResponse, RequestResponse } from '@comity/http-contract';
import { momentOf, momentProblem } from '../../time/moment-value';
import { isZone } from '../../forms/codes';
import { factLabels, stepText as text } from '../../text/clock-steps';
import type { ZonedValue } from '../../time/zoned-value';
import { askedFacts, factsOf, missingFacts, type FactValues } from './fact-values';
import type { Place } from './place-fields';

/** What is written in the form that starts a limit. */
export interface Starting {
  readonly limit: LimitSummary | null;
  readonly also: readonly string[];
  readonly waits: boolean;
  readonly start: ZonedValue;
  readonly owedBy: 'us' | 'them';
  readonly place: Place;
  readonly facts: FactValues;
  readonly certainty: Certainty;
  readonly reason: string;
}

export const placeOfAgency = ({ countryCode, zone }: AgencyResponse): Place => ({ state: countryCode, region: '', zone });

/** Whoever is asked has to act on the sending side; on the other it is us. The two States are known. */
export function blank({ side, partnerAgency }: RequestResponse, own: AgencyResponse): Starting {
  const owedBy = side === 'outgoing' ? 'them' : 'us';
  const place = placeOfAgency(owedBy === 'us' ? own : partnerAgency);
  const [asks, asked] = side === 'outgoing' ? [own, partnerAgency] : [partnerAgency, own];
  return {
    limit: null, also: [], waits: false, start: { date: '', time: '', zone: place.zone }, owedBy, place, certainty: 'stated', reason: '',
    facts: { requestingState: asks.countryCode, requestedState: asked.countryCode, issuingState: asks.countryCode, issuingZone: asks.zone },
  };
}

/** Ids of the fields, so that the summary of errors leads to them. */
export const fieldIds = (prefix: string) => ({ limit: `${prefix}limit`, start: `${prefix}start`, state: `${prefix}state`, zone: `${prefix}zone`, facts: `${prefix}fact-` });

export function problemsOf(given: Starting, prefix: string): readonly { readonly message: string; readonly field: string }[] {
  const ids = fieldIds(prefix);
  const { limit, waits, start, place, facts } = given;
  if (!limit) return [{ message: text.give.limit, field: ids.limit }];
  const wrongStart = waits ? undefined : momentProblem(start);
  return [
    ...(wrongStart ? [{ message: wrongStart, field: ids.start }] : []),
    ...(place.state === '' ? [{ message: text.give.state, field: ids.state }] : []),
    ...(isZone(place.zone) ? [] : [{ message: text.give.zone, field: ids.zone }]),
    ...missingFacts(askedFacts(limit), facts).map((name) => ({ message: text.give.fact(factLabels[name]), field: ids.facts + name })),
  ];
}

const where = ({ state, region, zone }: Place) => ({ zone, state, ...(region === '' ? {} : { region }) });
const known = (limit: LimitSummary, values: FactValues) => {
  const facts = factsOf(askedFacts(limit), values);
  return Object.keys(facts).length === 0 ? {} : { facts };
};

/** What the clock is asked before anything is saved. */
export function questionOf({ limit, start, place, facts }: Starting): ClockQuestion | null {
  const at = momentOf(start);
  return limit && at !== undefined ? { limit: limit.id, start: at, ...where(place), ...known(limit, facts) } : null;
}

export function commandOf({ limit, also, waits, start, owedBy, place, facts, certainty, reason }: Starting): RequestCommand {
  const at = waits ? undefined : momentOf(start);
  return {
    type: 'StartClocks', limits: limit ? [limit.id, ...also] : [], ...(at === undefined ? {} : { start: at }), ...where(place), ...(limit ? known(limit, facts) : {}),
    owedBy, certainty, ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  };
}
