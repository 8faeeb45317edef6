import type { DashboardResponse } from '@comity/http-contract';

const requests = (n: number): string => (n === 1 ? '1 request' : `${n} requests`);

/** A chart's title says what it shows, as a sentence. */
export function moveTitle(rows: DashboardResponse['byMove']): string {
  const of = (move: 'us' | 'them'): number => rows.filter((row) => row.move === move).reduce((sum, { count }) => sum + count, 0);
  const [us, them] = [of('us'), of('them')];
  if (them === 0) return us === 0 ? 'No request waits on anybody' : `${requests(us)} ${us === 1 ? 'waits' : 'wait'} on us, none on others`;
  return `${requests(them)} ${them === 1 ? 'waits' : 'wait'} on others, ${us === 0 ? 'none' : us} on us`;
}

export function kindTitle(rows: DashboardResponse['byKind']): string {
  const late = rows.filter(({ overdue }) => overdue > 0).toSorted((a, b) => b.overdue - a.overdue)[0];
  if (late) return `Most that is overdue: ${late.kind.toLowerCase()}, ${late.overdue}`;
  return 'No kind of request is overdue';
}

export function loadTitle(rows: DashboardResponse['byOfficer']): string {
  const [unowned] = rows.filter(({ id }) => id === null);
  const loads = rows.filter(({ id }) => id !== null).map(({ open }) => open);
  const nobody = unowned && unowned.open > 0 ? `; ${requests(unowned.open)} ${unowned.open === 1 ? 'has' : 'have'} no owner` : '';
  if (loads.length === 0) return `Nobody owns a request${nobody}`;
  const [least, most] = [Math.min(...loads), Math.max(...loads)];
  return least === most ? `${loads.length === 1 ? 'One officer carries' : 'Each officer carries'} ${requests(most)}${nobody}` : `Open load ranges from ${least} to ${requests(most)}${nobody}`;
}
