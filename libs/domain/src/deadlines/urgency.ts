const DAY = 86_400_000;

/** Instants at which a clock becomes due soon, critical and overdue. ISO 8601 in UTC. */
export interface Thresholds {
  readonly soonAt: string;
  readonly criticalAt: string;
  readonly overdueAt: string;
}

const stamp = (ms: number): string => new Date(Math.floor(ms / 1000) * 1000).toISOString().replace('.000Z', 'Z');

/**
 * Due soon with a quarter of the time left (half for periods of 24 h or less), critical with a tenth (a quarter),
 * counted back from `actBy`; overdue from `dueExclusive` on.
 * @param startsAt, actBy, dueExclusive instants, ISO 8601
 */
export function thresholds(startsAt: string, actBy: string, dueExclusive: string): Thresholds {
  const end = Date.parse(actBy);
  const length = Math.max(0, end - Date.parse(startsAt));
  const short = length <= DAY;
  return {
    soonAt: stamp(end - length * (short ? 0.5 : 0.25)),
    criticalAt: stamp(end - length * (short ? 0.25 : 0.1)),
    overdueAt: stamp(Date.parse(dueExclusive)),
  };
}

export type Urgency = 'calm' | 'soon' | 'critical' | 'overdue';

/** Urgency of a running clock at `now`, computed from stored instants alone, never from a timer having fired. */
export function urgencyAt(now: string, t: Thresholds): Urgency {
  const at = Date.parse(now);
  if (at >= Date.parse(t.overdueAt)) return 'overdue';
  if (at >= Date.parse(t.criticalAt)) return 'critical';
  return at >= Date.parse(t.soonAt) ? 'soon' : 'calm';
}
