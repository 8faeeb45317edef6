import { askClock, limitRows } from '@comity/domain';
import { repositoryLaw } from '@comity/packs';
import * as worked from './worked';
import type { WorkedCase } from './worked/case';

const NOW = '2026-11-21T12:00:00Z';
const law = repositoryLaw();
const files = Object.entries(worked) as readonly (readonly [string, readonly WorkedCase[]])[];
const all = files.flatMap(([, cases]) => cases);

/** What the clock says, as far as the case speaks of it; all of it where one answers and the other refuses. */
function said(entry: WorkedCase): Record<string, unknown> {
  const result = askClock(entry.ask, law, NOW);
  if ('error' in result) return { error: result.error.code };
  if ('error' in entry.expect) return { outcome: result.answer.outcome, due: result.answer.due, reason: result.answer.reason };
  const answer: Record<string, unknown> = { ...result.answer };
  return Object.fromEntries(Object.keys(entry.expect).map((key) => [key, answer[key]]));
}

describe.each(files)('worked by hand: %s', (_file, cases) => {
  it.each(cases.map((entry) => [`${entry.ask.limit}: ${entry.name}`, entry] as const))('%s', (_name, entry) => {
    expect(said(entry)).toEqual(entry.expect);
  });
});

describe('the table of worked cases', () => {
  const counted = new Map<string, number>();
  for (const entry of all) {
    const id = law.limit(entry.ask.limit)?.id ?? entry.ask.limit;
    counted.set(id, (counted.get(id) ?? 0) + 1);
  }

  it('has at least three cases for each limit with a number that somebody has read', () => {
    const read = limitRows.filter((row) => row.confidence === 'A' || row.confidence === 'B');
    const numbered = read.filter((row) => row.amount !== null || (row.amountFact ?? []).length > 0);
    const short = numbered.filter((row) => (counted.get(row.id) ?? 0) < 3).map((row) => `${row.id}: ${counted.get(row.id) ?? 0}`);
    expect(short).toEqual([]);
  });

  it('has at least 250 cases, each with its working', () => {
    expect(all.length).toBeGreaterThanOrEqual(250);
    expect(all.filter((entry) => entry.why.trim() === '' || Object.keys(entry.expect).length === 0)).toEqual([]);
  });

  it('names no case twice', () => {
    const names = all.map((entry) => `${entry.ask.limit}: ${entry.name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
