import type { ClockQuestion, LimitRow } from '@comity/domain';
import fc from 'fast-check';
import { localDay } from '../oracle/zones';
import { numbered } from './any-question';
import { datedFacts, factsFor } from './facts';
import { instantAt, spots, written } from './starts';
import { regionIn, sites, statesFor, zoneIn } from './states';

/** A row asked at a place, with nothing that happened after the start. */
export interface Quiet {
  readonly row: LimitRow;
  readonly zone: string;
  readonly start: number;
  /** The question with the start so many milliseconds later, or more fields. */
  readonly ask: (later?: number, more?: Partial<ClockQuestion>) => ClockQuestion;
}

function quietAbout(row: LimitRow): fc.Arbitrary<Quiet> {
  return fc.record({ state: statesFor(row), site: sites, spot: spots, facts: factsFor(row) }).map(({ state, site, spot, facts }) => {
    const zone = zoneIn(state, site);
    const start = instantAt(spot, zone);
    const region = regionIn(state, site);
    const dated = datedFacts(facts, localDay(zone, start));
    const common = { limit: row.id, zone, state, ...(region ? { region } : {}), ...(dated ? { facts: dated } : {}) };
    return { row, zone, start, ask: (later = 0, more = {}) => ({ ...common, start: written(start + later, zone, 'zone'), ...more }) };
  });
}

export const quietQuestion = (rows: readonly LimitRow[] = numbered): fc.Arbitrary<Quiet> => fc.oneof(...rows.map(quietAbout));
