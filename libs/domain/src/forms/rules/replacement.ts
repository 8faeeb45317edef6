import { names, type CheckedRule, type Rule, type Spot } from './rule';

export interface Fired {
  readonly rule: CheckedRule;
  readonly spot: Spot;
}

/** Leaves out what a firing rule replaces where it fires, and what a rule stands in for in any case. */
export function withoutReplaced(fired: readonly Fired[], rules: readonly Rule[]): readonly Fired[] {
  return fired.filter(
    (one) => !fired.some((other) => other.rule !== one.rule && replaces(other, one)) && !rules.some((rule) => standsInFor(rule, one)),
  );
}

/** Whether another rule of the form always stands in for this one, so that it is never asked. */
export function isStoodInFor(rule: Rule, rules: readonly Rule[]): boolean {
  return rules.some((other) => other !== rule && other.standsInFor?.rules.some((reference) => names(reference, rule)));
}

function replaces({ rule, spot }: Fired, other: Fired): boolean {
  return (rule.replaces ?? []).some((reference) => names(reference, other.rule)) && [spot, ...(spot.standsAlsoFor ?? [])].some((place) => covers(place, other.spot));
}

function standsInFor(rule: Rule, { rule: other, spot }: Fired): boolean {
  if (rule.kind === 'declaration' || rule.standsInFor === undefined) return false;
  const { rules, ...place } = rule.standsInFor;
  return rules.some((reference) => names(reference, other)) && covers(place, spot);
}

/** The field itself, anything inside it, or the whole section where `field` is empty. */
function covers(place: Pick<Spot, 'section' | 'field'>, { section, field }: Spot): boolean {
  return section === place.section && (place.field === '' || field === place.field || field.startsWith(`${place.field}/`));
}
