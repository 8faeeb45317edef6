import { waivableBy, type DeclarationAsked, type Finding, type RequirementSource, type RuleLevel, type Waiver } from '@comity/domain';
import type { DraftContent } from './draft-row';

/** A finding of any origin. What does not come from the rules of a form says itself who may waive it, and where it is from. */
export interface GateFinding extends Finding {
  readonly waivableBy?: Waiver;
  /** Where a requirement of the State is written. */
  readonly source?: RequirementSource;
  readonly note?: string | null;
  /** The agency's own check that fired. */
  readonly check?: { readonly number: number; readonly version: number };
}

/** Who may set a finding aside with a reason; null for nobody. */
export const waiverOf = ({ rule, waivableBy: own }: GateFinding): Waiver => (own === undefined ? waivableBy(rule) : own);

/** A finding with the reason given for it, and whether it still stops sending: as a block, or because nobody has answered. */
export interface WeighedFinding extends GateFinding {
  readonly waivableBy: Waiver;
  readonly reason: string | null;
  readonly stops: 'blocks' | 'unanswered' | null;
}

export interface WeighedDeclaration {
  readonly rule: string;
  readonly level: RuleLevel;
  readonly message: string;
  readonly answered: boolean;
}

/** Key under which a reason for this very finding is kept; the rule's id alone answers all of its findings. */
export const findingKey = ({ rule, section, field }: Pick<Finding, 'rule' | 'section' | 'field'>): string => `${rule}#${section}${field}`;

/** The reason given for a finding and the key it was given under. */
export function reasonFor(finding: GateFinding, reasons: DraftContent['reasons']): { readonly key: string; readonly text: string } | null {
  const key = [findingKey(finding), finding.rule].find((each) => Object.hasOwn(reasons, each) && /\S/u.test(reasons[each] ?? ''));
  return key === undefined ? null : { key, text: reasons[key] ?? '' };
}

/**
 * Weighs a finding. A block falls away only with a reason of the person who may waive it; `supervisorSaid` tells whether the
 * reason under a key was written by a supervisor.
 */
export function weighFinding(finding: GateFinding, reasons: DraftContent['reasons'], supervisorSaid: (key: string) => boolean): WeighedFinding {
  const given = reasonFor(finding, reasons);
  const waiver = waiverOf(finding);
  const accepted = given !== null && (waiver === 'author' || (waiver === 'supervisor' && supervisorSaid(given.key)));
  return { ...finding, waivableBy: waiver, reason: given?.text ?? null, stops: accepted ? null : stopOf(finding.level) };
}

function stopOf(level: RuleLevel): WeighedFinding['stops'] {
  if (level === 'block') return 'blocks';
  return level === 'reason' ? 'unanswered' : null;
}

/** Block declarations are confirmed; the others are confirmed or answered with a reason. */
export function weighDeclaration({ rule, level, message }: DeclarationAsked, declarations: DraftContent['declarations']): WeighedDeclaration {
  const said = Object.hasOwn(declarations, rule) ? declarations[rule] : undefined;
  return { rule, level, message, answered: said === true || (level !== 'block' && typeof said === 'string' && /\S/u.test(said)) };
}
