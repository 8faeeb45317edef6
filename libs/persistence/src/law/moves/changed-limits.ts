import { canonicalJson, type LimitRow, type RuleBook } from '@comity/domain';

/** Ids of the limits of one book that read otherwise in another, or stand there no more; also where a national rule that they count by does. */
export function changedLimits(own: RuleBook, next: RuleBook): readonly string[] {
  const rows = new Map(next.limits.map((row) => [row.id, canonicalJson(row)]));
  const nationalRulesChanged = canonicalJson(own.nationalRules) !== canonicalJson(next.nationalRules);
  return own.limits.filter((row) => (nationalRulesChanged && row.profile === 'national') || rows.get(row.id) !== canonicalJson(row)).map(({ id }) => id);
}

/** Ids of the limits that count only where participation is recorded. */
export const limitsByParticipation = (book: RuleBook, instrument: string | null): readonly string[] =>
  book.limits.filter((row) => isGated(row) && (instrument === null || row.instrument === instrument)).map(({ id }) => id);

const isGated = ({ gate }: LimitRow): boolean => gate?.status === 'not-in-force' && gate.liftedBy === 'participation-record';
