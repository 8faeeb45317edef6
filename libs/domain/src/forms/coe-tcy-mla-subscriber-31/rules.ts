import { isFieldFilled } from '../engine/form-values';
import { asBlock, asList, asText, fieldValue, member } from '../engine/read';
import { inexactIpSelectors } from '../rules/common/gen-05-exact-time';
import { gen11 } from '../rules/common/gen-11-urgency';
import { gen14 } from '../rules/common/gen-14-preservation';
import type { CheckedRule, Rule, Spot } from '../rules/rule';
import type { Subject } from '../rules/subject';

const at = (section: string, field: string, fires: boolean): readonly Spot[] => (fires ? [{ section, field }] : []);

const tcy3101: CheckedRule = {
  id: 'TCY31-01',
  level: 'block',
  kind: 'data',
  message: 'This category is not subscriber information: ask for it by a letter of request.',
  waivable: null,
  fires: ({ document }) =>
    asList(fieldValue(document, '14', 'categories')).flatMap((category, index) =>
      at('14', `/categories/${index}`, !/^(?:subscriber|identification_only)\./.test(String(category))),
    ),
};

const tcy3102: CheckedRule = {
  id: 'TCY31-02',
  level: 'block',
  kind: 'data',
  message: 'Give the exact time and the time zone for this IP address.',
  replaces: ['GEN-05.a'],
  standsInFor: { section: '14', field: '/selectors', rules: ['GEN-05.a'] },
  waivable: null,
  fires: ({ fields }) => fields.filter(({ section, field }) => section === '14' && field.key === 'selectors').flatMap(inexactIpSelectors),
};

const tcy3103: CheckedRule = {
  id: 'TCY31-03',
  level: 'reason',
  kind: 'data',
  message: 'Give the reference of the earlier request.',
  waivable: 'author',
  fires: (subject) => [...withoutReference(subject, '9', 'previousMla'), ...withoutReference(subject, '10', 'previousPreservation')],
};

function withoutReference({ document }: Subject, section: string, key: string): readonly Spot[] {
  const reference = asText(member(asBlock(fieldValue(document, section, key)), 'reference'));
  return at(section, `/${key}/reference`, isFieldFilled(document, section, key) && !/\S/u.test(reference));
}

const tcy3104: CheckedRule = {
  id: 'TCY31-04',
  level: 'advice',
  kind: 'context',
  needs: ['requestingState', 'requestedState'],
  message: 'An order under the Second Protocol may be quicker.',
  waivable: null,
  fires: ({ context, participation }) =>
    at('4', '/requestedAuthority', participation.secondProtocolInForce(context.requestingState ?? '', context.requestedState ?? '') === true),
};

const urgency = gen11(({ document }) => {
  const expedited = fieldValue(document, '15', 'expedited') === true;
  const dated = isFieldFilled(document, '15', 'deadline');
  return [
    ...at('15', '/deadline', expedited && !dated),
    ...at('15', '/expeditedReason', dated && !expedited && !isFieldFilled(document, '15', 'expeditedReason')),
  ];
});

const preservation = gen14(({ document }) =>
  at(
    '10',
    '/previousPreservation',
    !asList(fieldValue(document, '3', 'status')).includes('followup_preservation') && !isFieldFilled(document, '10', 'previousPreservation'),
  ),
);

export const mlaSubscriber31Rules: readonly Rule[] = [tcy3101, tcy3102, tcy3103, tcy3104, urgency, preservation];
