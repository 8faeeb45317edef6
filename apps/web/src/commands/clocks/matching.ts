import type { LimitSummary } from '@comity/domain';

const plain = (text: string): string => text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');

/** Limits that hold every word, those with a date first, then those that hold them in their own words or id. */
export function matching(limits: readonly LimitSummary[], words: string, citationOf: (instrument: string) => string): readonly LimitSummary[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const holds = (text: string): boolean => wanted.every((word) => plain(text).includes(word));
  return limits
    .map((limit) => ({ limit, near: holds(`${limit.id} ${limit.aliases.join(' ')} ${limit.must}`), found: holds([limit.id, ...limit.aliases, limit.must, limit.amount.text, limit.startsOn.text, limit.article ?? '', limit.instrument, citationOf(limit.instrument)].join(' ')) }))
    .filter(({ found }) => found)
    .sort((a, b) => Number(b.limit.clock) - Number(a.limit.clock) || Number(b.near) - Number(a.near))
    .map(({ limit }) => limit);
}
