import { calendarDifference, type CalendarDifference } from '@comity/packs';
import { notAcceptable } from '../failure';
import { table } from '../terminal/table';
import { chosenState, chosenYear } from './choices';
import { librarySet } from './library-set';
import { repositorySet, setAt, type CalendarSet } from './other-pack';

export interface DiffOrder {
  readonly against?: string;
  readonly fromLibrary?: boolean;
  readonly state?: string;
  readonly year?: string;
  readonly json?: boolean;
}

export interface PackDifference extends CalendarDifference {
  readonly before: string;
  readonly after: string;
  readonly counts: { readonly states: number; readonly added: number; readonly removed: number; readonly renamed: number };
}

/** From an older pack to this release, or from this release to what the library of holidays gives today. */
export async function difference(order: DiffOrder): Promise<PackDifference> {
  if (order.against !== undefined && order.fromLibrary) throw notAcceptable('TWO_COMPARISONS', 'Compare with one thing: --against a pack, or --from-library.', { field: '--from-library' });
  const state = order.state === undefined ? undefined : chosenState(order.state);
  const year = order.year === undefined ? undefined : chosenYear(order.year);
  const [before, after] = order.against === undefined ? [repositorySet(), await librarySet()] : [setAt(order.against), repositorySet()];
  const found = statesOf(order, before, after, state).map((code) => calendarDifference(before.read(code), after.read(code), year));
  const years = found.flatMap((entry) => entry.years);
  const settings = found.flatMap((entry) => entry.settings);
  const count = (what: 'added' | 'removed' | 'renamed'): number => years.reduce((sum, entry) => sum + entry[what].length, 0);
  return {
    before: before.name, after: after.name, settings, years,
    counts: { states: new Set([...years, ...settings].map((entry) => entry.state)).size, added: count('added'), removed: count('removed'), renamed: count('renamed') },
  };
}

/** The file of one State is compared with that State alone. */
function statesOf(order: DiffOrder, before: CalendarSet, after: CalendarSet, state: string | undefined): readonly string[] {
  if (state !== undefined) return [state];
  if (order.against !== undefined && before.states.length === 1) return before.states;
  return [...new Set([...before.states, ...after.states])].sort();
}

/** For people. */
export function differenceLines({ before, after, settings, years, counts }: PackDifference): readonly string[] {
  const head = `From ${before} to ${after}: ${counts.added} added, ${counts.removed} removed, ${counts.renamed} renamed.`;
  const rows = years.flatMap(({ state, region, added, removed, renamed }) => [
    ...added.map(({ date, name, estimate }) => [region ?? state, date, 'added', `${name}${estimate ? ' (estimate)' : ''}`]),
    ...removed.map(({ date, name, estimate }) => [region ?? state, date, 'removed', `${name}${estimate ? ' (estimate)' : ''}`]),
    ...renamed.map((entry) => [region ?? state, entry.date, 'renamed', `${entry.before} → ${entry.after}`]),
  ]);
  const others = settings.map(({ state, region, what, before: old, after: now }) => [region ?? state, what, old || '-', now || '-']);
  return [
    head,
    ...(rows.length > 0 ? ['', ...table(['STATE', 'DATE', 'CHANGE', 'DAY'], rows)] : []),
    ...(others.length > 0 ? ['', ...table(['STATE', 'SETTING', 'BEFORE', 'AFTER'], others)] : []),
  ];
}
