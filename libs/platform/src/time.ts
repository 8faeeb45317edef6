/** Source of now. Instants are ISO 8601 in UTC with milliseconds left out, as everywhere in Comity. */
export interface TimeSource {
  now(): string;
}

/** An instant without its milliseconds: "2026-11-21T13:05:00Z". */
export const isoSeconds = (at: Date | string): string => `${(typeof at === 'string' ? new Date(at) : at).toISOString().slice(0, 19)}Z`;

export const systemTime: TimeSource = { now: () => isoSeconds(new Date()) };
