import { dateIn } from '../time/format';

/** The calendar date in `zone` on which a clock ends. One that ends with a day is stored as the first instant after it. */
export const endsOn = (at: string, zone: string): string => dateIn(Date.parse(at) - 1, zone);
