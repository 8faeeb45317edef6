import { inexactIpSelectors } from './common/gen-05-exact-time';
import type { CheckedRule } from './rule';
import { blocking } from './rule-of';

/** The T-CY templates ask for the exact time of an IP address in their own words; `section` has the identifiers. */
export const exactTimeOfIp = (id: string, section: string): CheckedRule =>
  blocking(
    id,
    'Give the exact time and the time zone for this IP address.',
    ({ fields }) => fields.filter((place) => place.section === section && place.field.key === 'selectors').flatMap(inexactIpSelectors),
    { replaces: ['GEN-05.a'], standsInFor: { section, field: '/selectors', rules: ['GEN-05.a'] } },
  );
