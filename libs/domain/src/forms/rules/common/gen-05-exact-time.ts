import { asBlock, asList, asText, member, step } from '../../engine/read';
import { hasTimeOfDay, hasZone } from '../../engine/time';
import type { FieldPlace } from '../../engine/walk';
import type { CheckedRule, Spot } from '../rule';

const ipKinds: readonly unknown[] = ['ipv4', 'ipv6', 'ip_range', 'ip_block'];

/** An IP address is a person only at an exact time: shared and dynamic addresses change hands. */
export const gen05a: CheckedRule = {
  id: 'GEN-05',
  part: 'a',
  level: 'block',
  kind: 'data',
  message: 'Give the exact time and the time zone for this IP address: addresses are shared and change hands.',
  waivable: null,
  fires: ({ fields }) => fields.filter(({ field }) => field.type === 'DataSelector[]').flatMap(inexactIpSelectors),
};

/** The IP identifiers of a field that lack a time of day or a zone. */
export function inexactIpSelectors({ section, pointer, value }: FieldPlace): readonly Spot[] {
  return asList(value).flatMap((selector, index) => {
    const missing = missingMember(selector);
    return missing === undefined ? [] : [{ section, field: `${pointer}${step(index)}/${missing}` }];
  });
}

function missingMember(input: unknown): 'from' | 'timeZone' | undefined {
  const selector = asBlock(input);
  if (!ipKinds.includes(member(selector, 'kind'))) return undefined;
  const from = asText(member(selector, 'from'));
  if (!hasTimeOfDay(from)) return 'from';
  return hasZone(from) || /\S/u.test(asText(member(selector, 'timeZone'))) ? undefined : 'timeZone';
}
