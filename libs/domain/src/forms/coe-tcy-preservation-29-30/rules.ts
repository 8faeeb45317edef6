import { isFieldFilled } from '../engine/form-values';
import { fieldValue } from '../engine/read';
import { inexactIpSelectors } from '../rules/common/gen-05-exact-time';
import { gen12 } from '../rules/common/gen-12-silence';
import type { CheckedRule, Rule, Spot } from '../rules/rule';
import type { Subject } from '../rules/subject';
import { tcy2905 } from './tcy29-05-content';

const at = (section: string, field: string, fires: boolean): readonly Spot[] => (fires ? [{ section, field }] : []);

const tcy2901: CheckedRule = {
  id: 'TCY29-01',
  level: 'block',
  kind: 'data',
  message: 'Article 29 allows preservation only where a request for search, seizure or disclosure will follow: confirm it.',
  replaces: ['GEN-01'],
  waivable: null,
  fires: ({ document }) => at('14', '/mlaIntention', fieldValue(document, '14', 'mlaIntention') !== true),
};

const tcy2902: CheckedRule = {
  id: 'TCY29-02',
  level: 'block',
  kind: 'data',
  message: 'Give the exact time and the time zone for this IP address.',
  replaces: ['GEN-05.a'],
  standsInFor: { section: '11', field: '/selectors', rules: ['GEN-05.a'] },
  waivable: null,
  fires: ({ fields }) => fields.filter(({ section, field }) => section === '11' && field.key === 'selectors').flatMap(inexactIpSelectors),
};

const tcy2903: CheckedRule = {
  id: 'TCY29-03',
  level: 'block',
  kind: 'data',
  message: 'Give the ticket or reference of the request that is extended.',
  replaces: ['GEN-01'],
  waivable: null,
  fires: ({ document }) =>
    at('3', '/previousReference', fieldValue(document, '3', 'status') === 'extension' && !isFieldFilled(document, '3', 'previousReference')),
};

const tcy2904: CheckedRule = {
  id: 'TCY29-04',
  level: 'reason',
  kind: 'data',
  message:
    'No follow-up request is named: preservation is safe for only 60 days from when it is effected. Say who sends the follow-up and by when.',
  waivable: 'author',
  fires: ({ document }) => at('14', '/mlaReference', !isFieldFilled(document, '14', 'mlaReference')),
};

const tcy2906: CheckedRule = {
  id: 'TCY29-06',
  level: 'advice',
  kind: 'context',
  needs: ['requestedState'],
  message: 'Dual criminality is no condition of preservation unless the requested State has reserved it.',
  waivable: null,
  fires: (subject) => [{ section: '9', field: '/offences', ...reservation(subject) }],
};

function reservation({ context, participation }: Subject): { readonly message?: string } {
  const reserved = participation.dualCriminalityReserved(context.requestedState ?? '') === true;
  return reserved ? { message: 'The requested State has reserved dual criminality for preservation (Article 29(4)); offences of Articles 2 to 11 are not touched.' } : {};
}

const silence = gen12(({ document }) =>
  at(
    '16',
    '/confidentialityReason',
    fieldValue(document, '16', 'doNotNotifyUser') === true &&
      fieldValue(document, '16', 'confidential') !== true &&
      !isFieldFilled(document, '16', 'confidentialityReason'),
  ),
);

export const preservation2930Rules: readonly Rule[] = [tcy2901, tcy2902, tcy2903, tcy2904, tcy2905, tcy2906, silence];
