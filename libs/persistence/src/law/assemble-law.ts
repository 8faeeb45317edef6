import { currentRecords, participationLaw, rulesOfBook, withClosingDays, type Calendar, type ClosingDay, type Law, type PackKind, type ParticipationRecord, type RecordedRequirement, type RuleBook } from '@comity/domain';
import type { CalendarBook, CalendarWeek } from './calendar-book';
import type { PublishedState } from './published';

/** The parts that an agency's law is made of. */
export interface LawParts {
  /** Counts the adoptions of the agency; 0 where it has adopted nothing. */
  readonly number: number;
  readonly adopted: Readonly<Record<PackKind, string | null>>;
  readonly rules: { readonly version: string; readonly book: RuleBook };
  readonly calendars: CalendarBook | null;
  /** In the order of adoption. */
  readonly closingDays: readonly ClosingDay[];
  readonly published: readonly ParticipationRecord[];
  /** What States ask of a request, as published. */
  readonly requirements: readonly RecordedRequirement[];
  /** The agency's own records, in the order of adoption. */
  readonly records: readonly ParticipationRecord[];
}

/** The law of an agency, with what pages show of it beside what the engine asks. */
export interface AdoptedLaw extends Law {
  readonly parts: LawParts;
  readonly states: readonly PublishedState[];
  readonly weeks: ReadonlyMap<string, CalendarWeek>;
  /** Records that no other replaces. */
  readonly participation: readonly ParticipationRecord[];
}

const noWeeks: ReadonlyMap<string, CalendarWeek> = new Map();

/** Puts the parts together; pure, so that the law after a change can be made before the change. */
export function assembleLaw(parts: LawParts): AdoptedLaw {
  const { calendars, closingDays } = parts;
  const participation = currentRecords([...parts.published, ...parts.records]);
  const known = new Map((calendars?.states ?? []).map(({ code, zones }) => [code, zones]));
  const laid = new Map<string, Calendar | null>();
  return {
    parts, participation, version: versionOf(parts), states: calendars?.states ?? [], weeks: calendars?.weeks ?? noWeeks,
    ...rulesOfBook(parts.rules.book),
    calendar: (state, region) => {
      const place = `${state}/${region ?? ''}`;
      const found = laid.get(place);
      if (found !== undefined) return found;
      const published = calendars?.calendar(state, region) ?? null;
      const own = published && withClosingDays(published, closingDays);
      laid.set(place, own);
      return own;
    },
    zones: (code) => known.get(code) ?? [],
    // Without a pack nobody knows the list: any code of the right shape may be a State.
    knowsState: (code) => (calendars ? known.has(code) : /^[A-Z]{2}$/.test(code)),
    ...participationLaw(() => participation),
  };
}

/** Names every part that a date is computed from, so that two equal versions mean the same law of dates. */
function versionOf({ rules, adopted, closingDays, records }: LawParts): string {
  const own = (count: number): string => (count === 0 ? '' : `+${count}`);
  return `${rules.version}, ${adopted.calendar ?? 'no calendars'}${own(closingDays.length)}, ${adopted.participation ?? 'no participation'}${own(records.length)}`;
}
