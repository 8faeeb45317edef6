import type { LimitRow } from '@comity/domain';
import type { Length } from './amounts';
import type { Course } from './events';
import type { Granted } from './extensions';
import type { Moment } from './moments';
import type { Place } from './place';

/** All that a count needs, once the question has been found acceptable and the limit applicable. */
export interface Task {
  readonly row: LimitRow;
  readonly length: Length;
  readonly granted: readonly Granted[];
  readonly course: Course;
  readonly start: Moment;
  readonly place: Place;
}

export interface Ends {
  readonly due: number;
  readonly actBy: number;
}
