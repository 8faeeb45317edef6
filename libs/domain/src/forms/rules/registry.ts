import type { FormId } from '../form-id';
import { mlaSubscriber31Rules } from '../coe-tcy-mla-subscriber-31/rules';
import { preservation2930Rules } from '../coe-tcy-preservation-29-30/rules';
import { formDefinition } from '../registry';
import { commonRules } from './common';
import { names, type Rule, type Waiver } from './rule';

/** Forms that have no rule of their own are left out. */
const own: Readonly<Partial<Record<FormId, readonly Rule[]>>> = {
  COE_TCY_PRESERVATION_29_30: preservation2930Rules,
  COE_TCY_MLA_SUBSCRIBER_31: mlaSubscriber31Rules,
};

/** The rules of a form, common ones first. */
export function rulesOf(form: FormId): readonly Rule[] {
  const definition = formDefinition(form);
  return [...commonRules.filter(({ appliesTo }) => appliesTo?.(definition) ?? true), ...(own[form] ?? [])];
}

/** Who may set a finding of the rule aside with a stored reason; null for nobody, also for a rule that does not exist. */
export function waivableBy(rule: string): Waiver {
  const all = [...commonRules, ...Object.values(own).flat()];
  return all.find((each) => names(rule, each))?.waivable ?? null;
}
