import type { CheckContext, FormId, ParticipationRecords } from '@comity/domain';

/** More than the values that breaks the rule. */
export interface Besides {
  readonly context?: Partial<CheckContext>;
  readonly records?: Partial<ParticipationRecords>;
  readonly lang?: string;
}

/**
 * A complete case in which exactly this rule is broken: `rule` with its part, the form, where the finding is, why, which
 * places of the values are changed (`undefined` takes one away), and what else.
 */
export type BreakingRow = readonly [
  rule: string,
  form: FormId,
  at: string,
  why: string,
  changes: Readonly<Record<string, unknown>>,
  besides?: Besides,
];
