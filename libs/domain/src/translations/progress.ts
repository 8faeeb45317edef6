import type { Segment } from './translation';

/** How far a translation is, in paragraphs. */
export interface TranslationProgress {
  readonly all: number;
  /** By a person, certified or not, and current. */
  readonly done: number;
  readonly machine: number;
  readonly stale: number;
  readonly missing: number;
}

export function progressOf(segments: readonly Segment[]): TranslationProgress {
  const count = (...states: readonly Segment['state'][]): number => segments.filter(({ state }) => states.includes(state)).length;
  return { all: segments.length, done: count('human', 'certified'), machine: count('machine'), stale: count('stale'), missing: count('missing') };
}
