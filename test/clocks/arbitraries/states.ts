import type { LimitRow } from '@comity/domain';
import fc from 'fast-check';
import { ZONES_OF_STATES } from '../oracle/state-zones';
import { remembered } from './remembered';

const ALL = Object.keys(ZONES_OF_STATES);
const EVERY_ZONE = Object.values(ZONES_OF_STATES).flat();
const WITH_RULES = ['IE', 'NL', 'DE', 'FR'];
const REGIONS = ['DE-BY', 'US-CA', 'GB-SCT', 'CH-ZH', 'ES-CT', 'AU-NSW', 'CA-QC', 'DE-SN', 'GB-NIR', 'CH-GE', 'AT-9', 'IT-BZ'];

export const states: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ALL) },
  { weight: 2, arbitrary: fc.constantFrom(...WITH_RULES) },
);

/** A State that the row may be asked for, with few that it does not bind. */
export const statesFor = remembered((row: LimitRow): fc.Arbitrary<string> => {
  const between = row.gate?.between;
  return between ? fc.oneof({ weight: 15, arbitrary: fc.constantFrom(...between) }, { weight: 1, arbitrary: states }) : states;
});

/** Where the case plays, before the State is known. */
export const sites = fc.record({ zone: fc.nat({ max: 5000 }), abroad: fc.integer({ min: 0, max: 9 }), region: fc.nat({ max: 11 }) });
type Site = typeof sites extends fc.Arbitrary<infer T> ? T : never;

export function zoneIn(state: string, site: Site): string {
  const zones = site.abroad === 0 ? EVERY_ZONE : ZONES_OF_STATES[state]!;
  return zones[site.zone % zones.length]!;
}

export function regionIn(state: string, site: Site): string | undefined {
  const region = REGIONS[site.region]!;
  return region.startsWith(`${state}-`) ? region : undefined;
}
