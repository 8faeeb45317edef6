import type { Route } from './answer';
import type { Candidate } from './judge';
import type { Tier } from './rule';

const codes: Readonly<Record<Tier, Route['rankReason']['code']>> = { 1: 'FIRST_CHOICE', 2: 'NEXT_CHOICE', 3: 'FALL_BACK', 4: 'FALL_BACK', 5: 'LAST_RESORT' };

/**
 * Best first: the place of the text for this pair, half a place lower where a State is not recorded as bound; among
 * equals what surely covers the case before what may, and what was read before what was not.
 */
export function ranked(candidates: readonly Candidate[]): readonly Route[] {
  return candidates
    .map((candidate, place) => ({ ...candidate, place }))
    .sort((a, b) => weight(a) - weight(b) || a.place - b.place)
    .map(({ route, tier, why, recorded }, index) => ({ ...route, rank: index + 1, rankReason: { code: codes[tier], text: recorded ? why : `${why} Participation is not recorded: check it first.` } }));
}

const weight = ({ tier, recorded, route }: Candidate): number =>
  tier * 10 + (recorded ? 0 : 5) + { A: 0, B: 0, C: 1, X: 3 }[route.confidence] + (route.doubts.some(({ code }) => code === 'SUBJECT_NOT_STATED') ? 1 : 0);
