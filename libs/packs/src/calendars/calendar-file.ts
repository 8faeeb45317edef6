/** Days of a year: `01-01=0 03-20~=4`. Month and day, `~` for a date estimated from the moon, number of the name. */
export type YearLine = string;

/** What a region adds to (`+05-25=7`) and takes away from (`-04-06`) the days of its State. */
export type RegionLine = string;

export interface CalendarRegion {
  readonly name: string;
  /** Only where the region has another working week than its State. */
  readonly weekend?: readonly number[];
  readonly weekendSource?: string;
  readonly days: Readonly<Record<string, RegionLine>>;
}

/** Closing days of one State as the pack holds them: one file a State, one line a year, so that a change can be read. */
export interface CalendarFile {
  readonly state: string;
  readonly name: string;
  /** ISO weekdays that are no working days, 1 Monday to 7 Sunday. */
  readonly weekend: readonly number[];
  readonly weekendSource: string;
  /** False: taken from a general table, not checked against a rule of the State. */
  readonly weekendVerified: boolean;
  readonly source: string;
  readonly version: string;
  /** Years whose days are recorded completely; for others the calendar says nothing. */
  readonly years: { readonly from: number; readonly to: number };
  readonly names: readonly string[];
  readonly days: Readonly<Record<string, YearLine>>;
  readonly regions?: Readonly<Record<string, CalendarRegion>>;
}
