import type { ClockEventType, FactName, LimitRow } from '../../instruments/limit';
import type { Day } from '../day';
import type { Millis } from '../zones';

/** A point in time as it was given: an instant, or only the day on which something happened. */
export interface Moment {
  /** Null where only the date is known. */
  readonly at: Millis | null;
  /** The day in the zone of the place of action. */
  readonly day: Day;
}

export interface AskedEvent extends Moment {
  readonly type: ClockEventType;
  readonly index: number;
  /** Of `newDateAgreed`. */
  readonly date: Day | null;
  /** Of `received`. */
  readonly by: string | null;
}

/** An extension that was granted. */
export type AskedExtension =
  | { readonly index: number; readonly own: true; readonly notified: Millis | null }
  | { readonly index: number; readonly own: false; readonly days: number; readonly notified: Millis | null }
  | { readonly index: number; readonly own: false; readonly until: Moment; readonly notified: Millis | null };

export type Facts = Readonly<Partial<Record<FactName, string | number | boolean | readonly string[]>>>;

/** A question that was read and makes sense; what lies after its knowledge date is left out already. */
export interface Asked {
  readonly row: LimitRow;
  /** Zone and State of the place of action, or of the authority whose law counts. */
  readonly zone: string;
  readonly state: string;
  readonly region: string | null;
  /** As asked, before the law of the limit put another State or zone in their place. */
  readonly given: { readonly zone: string; readonly state: string };
  readonly start: Moment;
  readonly facts: Facts;
  readonly extensions: readonly AskedExtension[];
  readonly events: readonly AskedEvent[];
  readonly asOf: Millis;
  readonly unknownKeys: readonly string[];
  /** What lies after the knowledge date and was left out. */
  readonly later: readonly { readonly what: string; readonly at: Millis }[];
}
