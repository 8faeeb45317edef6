import type { FactName, LimitRow } from '@comity/domain';
import fc from 'fast-check';
import { type Day, walk } from '../oracle/days';
import { ZONES_OF_STATES } from '../oracle/state-zones';
import { remembered } from './remembered';
import { states, statesFor } from './states';

export type Facts = Record<string, unknown>;

const seldom = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const often = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 5 });
const treaties = fc.subarray(['209', 'CETS 209', 'CETS212', '212', 'ETS 182', '98']);

function daysFor(row: LimitRow): fc.Arbitrary<number> {
  const within = row.amount?.unit === 'd' ? row.amount.value : row.amount ? 730 : 400;
  return fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: within }) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: within + 2 }) },
    { weight: 1, arbitrary: fc.constantFrom(-3, within) },
  );
}

/** The number of a row that takes one: mostly one fact, at times none or one too many. A fixed date is so many days off. */
function carried(row: LimitRow): fc.Arbitrary<Facts> {
  const names = row.amountFact ?? [];
  if (names.length === 0) return fc.constant({});
  const values: Record<string, fc.Arbitrary<unknown>> = {
    amountDays: daysFor(row),
    amountHours: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 500 }), fc.constantFrom(24, 48, 72, 96)),
    fixedDate: fc.integer({ min: 1, max: 200 }),
  };
  const one = fc.oneof(...names.map((name) => values[name]!.map((value): Facts => ({ [name]: value }))));
  return fc.oneof(
    { weight: 30, arbitrary: one }, { weight: row.amount ? 10 : 1, arbitrary: fc.constant<Facts>({}) },
    { weight: 1, arbitrary: fc.tuple(one, one).map(([a, b]) => ({ ...a, ...b })) },
  );
}

const issuers = seldom(fc.record({ issuingState: states, zone: fc.option(fc.nat({ max: 50 }), { nil: undefined }) })).map((issuer): Facts => {
  if (!issuer) return {};
  const zones = ZONES_OF_STATES[issuer.issuingState]!;
  return { issuingState: issuer.issuingState, ...(issuer.zone === undefined ? {} : { issuingZone: zones[issuer.zone % zones.length] }) };
});

/** Facts for the row; dates are still numbers of days from the start. */
export const factsFor = remembered((row: LimitRow): fc.Arbitrary<Facts> => {
  const optional = (name: FactName) => row.facts.optional.includes(name) || row.facts.needed.includes(name);
  const given = (name: FactName, arbitrary: fc.Arbitrary<unknown>) => (optional(name) ? arbitrary : fc.constant(undefined));
  const few = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
  const others = fc.record({
    issuedOn: seldom(fc.integer({ min: -40, max: 0 })),
    requestingState: given('requestingState', seldom(row.amountBy ? fc.constantFrom('US', 'IN', 'HK', 'FR') : statesFor(row))),
    requestedState: given('requestedState', seldom(statesFor(row))),
    protocolsBindingBoth: given('protocolsBindingBoth', seldom(treaties)),
    consentRevocable: given('consentRevocable', often(fc.constantFrom(true, true, true, false))),
    emergency: given('emergency', seldom(fc.constantFrom(true, true, true, false))),
    servesThirdStateRequest: given('servesThirdStateRequest', seldom(fc.constantFrom(false, false, false, true))),
    hearing: given('hearing', seldom(fc.constantFrom(0, 0, 0, 3))),
    colour: few(99, fc.constant('blue')),
  });
  const issuer = optional('issuingZone') ? issuers : few(6, statesFor(row)).map((issuingState): Facts => ({ issuingState }));
  return fc.tuple(others, issuer, carried(row)).map(([rest, issued, amount]) => ({ ...rest, ...issued, ...amount }));
});

/** The facts as they are asked, with dates counted from the start; undefined where there are none. */
export function datedFacts(facts: Facts, today: Day): Facts | undefined {
  const dated = Object.entries(facts).filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, ['issuedOn', 'fixedDate', 'hearing'].includes(name) ? walk(today, value as number) : value]);
  return dated.length === 0 ? undefined : Object.fromEntries(dated);
}
