/** Answer of GET /api/me/calendar-feed. The address itself is never shown again. */
export interface CalendarFeedResponse {
  readonly active: boolean;
  /** When the address was made; null where there is none. */
  readonly since: string | null;
  /** When a calendar program last read it, to the minute; null: never. */
  readonly lastReadAt: string | null;
  /** Which clocks it holds: of the requests that the person owns, or of the whole agency (supervisors, heads). */
  readonly covers: 'own' | 'agency';
}

/** Answer of POST /api/me/calendar-feed: shown once. An earlier address ends with it. */
export interface NewCalendarFeedResponse {
  /** Complete address for a calendar program: a secret. */
  readonly url: string;
  /** The same without scheme and host, for installations that are reached by another name. */
  readonly path: string;
  readonly since: string;
  readonly covers: 'own' | 'agency';
}
