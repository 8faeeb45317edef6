import { isoSeconds } from '@comity/platform';

const MINUTE_MS = 60_000;
/** A browser's session ends after this time without use… */
export const IDLE_MS = 30 * MINUTE_MS;
/** …and in any case after a working day. */
export const BROWSER_MS = 8 * 60 * MINUTE_MS;
export const TOKEN_MS = 90 * 24 * 60 * MINUTE_MS;
/** Use is written down at most once in this time. */
export const SEEN_STEP_MS = MINUTE_MS;

export const later = (instant: string, ms: number): string => isoSeconds(new Date(Date.parse(instant) + ms));
export const earlier = (a: string, b: string): string => (Date.parse(a) < Date.parse(b) ? a : b);
