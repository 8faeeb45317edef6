import type { FormDefinition } from '../definition';
import type { CheckContext, RuleLevel } from '../document';
import type { Subject } from './subject';

export type ContextMember = keyof CheckContext;
export type Waiver = 'author' | 'supervisor' | null;

/** Where a rule fires; `field` is a JSON pointer inside the section, empty for the whole section. */
export interface Spot {
  readonly section: string;
  readonly field: string;
  /** Said instead of the rule's own sentence. */
  readonly message?: string;
  /** What this document lacks and what to write, said after the sentence. */
  readonly more?: string;
  /** Further places for whose replaced findings this one stands. */
  readonly standsAlsoFor?: readonly Pick<Spot, 'section' | 'field'>[];
}

interface RuleBase {
  readonly id: string;
  /** Tells apart the independent conditions of one rule; findings carry the id alone. */
  readonly part?: string;
  readonly level: RuleLevel;
  readonly message: string;
  /** Who may set the finding aside with a stored reason; null: nobody. */
  readonly waivable: Waiver;
  /** Forms of which it is a rule, for a common rule that some forms do not have. */
  readonly appliesTo?: (form: FormDefinition) => boolean;
}

/** A rule that makes findings, from the document alone or also from the context. */
export interface CheckedRule extends RuleBase {
  readonly kind: 'data' | 'context';
  readonly needs?: readonly ContextMember[];
  /** Rules whose findings are not reported where this one fires (`GEN-05` or `GEN-05.a`). */
  readonly replaces?: readonly string[];
  /** Rules that this one stands in for whether or not it fires: on `section` and `field`, declarations on the whole form. */
  readonly standsInFor?: { readonly section: string; readonly field: string; readonly rules: readonly string[] };
  /** The document leaves the matter open, so that the rule is named as not checked and lacks nothing from the context. */
  readonly leftOpen?: (subject: Subject) => boolean;
  readonly fires: (subject: Subject) => readonly Spot[];
}

/** A fact that a named person confirms before sending. */
export interface DeclarationRule extends RuleBase {
  readonly kind: 'declaration';
  /** What the rule's sentence leaves open, said after it. */
  readonly more?: string;
  /** Declarations that are not asked beside this one. */
  readonly standsInFor?: { readonly rules: readonly string[] };
  readonly asked: (subject: Subject) => boolean;
}

export type Rule = CheckedRule | DeclarationRule;

/** `GEN-05.a`, or the id alone for a rule of one part. */
export function ruleKey({ id, part }: { readonly id: string; readonly part?: string }): string {
  return part === undefined ? id : `${id}.${part}`;
}

export function names(reference: string, rule: Rule): boolean {
  return reference === rule.id || reference === ruleKey(rule);
}
