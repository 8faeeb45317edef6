import type { Amount, LimitRow } from '../../instruments/limit';
import type { Day } from '../day';
import type { Asked, Moment } from '../question/asked';
import type { Ground } from './ground';
import type { Stops } from './stops';

/** Everything an end is computed from. */
export interface Plan {
  readonly asked: Asked;
  readonly row: LimitRow;
  readonly ground: Ground;
  readonly stops: Stops;
  readonly amount: Amount | null;
  readonly fixed: Day | null;
  /** The limit's own shorter amount, where the amount taken was not re-read. */
  readonly shorter: Amount | null;
}

/** One reading of the law: what is counted, and whether the end moves. */
export interface Reading {
  readonly firstDayCounted: boolean;
  readonly roll: boolean;
  readonly afterStops: 'resume' | 'restart';
  readonly amount: Amount | null;
}

/** The reading that the due date follows. */
export const dueReading = ({ ground, stops, amount }: Plan): Reading => ({
  firstDayCounted: ground.firstDay === 'included', roll: true, amount, afterStops: stops.restart ? 'restart' : 'resume',
});

/** From where a reading counts. */
export const startOf = ({ asked, stops }: Plan, reading: Reading): Moment => (reading.afterStops === 'restart' && stops.restart ? stops.restart : asked.start);

/** The stops that a reading takes out: where both readings stand, starting afresh takes none out. */
export const spansOf = ({ stops }: Plan, reading: Reading) => (stops.both && reading.afterStops === 'restart' ? [] : stops.spans);
