import { gen12 } from '../rules/common/gen-12-silence';
import { isEmptyAt, spotIf, valueOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { advising, asking, missing } from '../rules/rule-of';
import type { Subject } from '../rules/subject';
import { exactTimeOfIp } from '../rules/t-cy';
import { tcy2905 } from './tcy29-05-content';

const tcy2901 = missing('TCY29-01', 'Article 29 allows preservation only where a request for search, seizure or disclosure will follow: confirm it.', (subject) =>
  spotIf(valueOf(subject, '14.mlaIntention') !== true, '14', '/mlaIntention'),
);

const tcy2902 = exactTimeOfIp('TCY29-02', '11');

const tcy2903 = missing('TCY29-03', 'Give the ticket or reference of the request that is extended.', (subject) =>
  spotIf(valueOf(subject, '3.status') === 'extension' && isEmptyAt(subject, '3.previousReference'), '3', '/previousReference'),
);

const tcy2904 = asking(
  'TCY29-04',
  'No follow-up request is named: preservation is safe for only 60 days from when it is effected. Say who sends the follow-up and by when.',
  (subject) => spotIf(isEmptyAt(subject, '14.mlaReference'), '14', '/mlaReference'),
);

const tcy2906 = advising(
  'TCY29-06',
  'Dual criminality is no condition of preservation unless the requested State has reserved it.',
  (subject) => [{ section: '9', field: '/offences', ...reservation(subject) }],
  { kind: 'context', needs: ['requestedState'] },
);

function reservation({ context, participation }: Subject): { readonly message?: string } {
  const reserved = participation.dualCriminalityReserved(context.requestedState ?? '') === true;
  return reserved ? { message: 'The requested State has reserved dual criminality for preservation (Article 29(4)); offences of Articles 2 to 11 are not touched.' } : {};
}

const silence = gen12((subject) =>
  spotIf(
    valueOf(subject, '16.doNotNotifyUser') === true && valueOf(subject, '16.confidential') !== true && isEmptyAt(subject, '16.confidentialityReason'),
    '16',
    '/confidentialityReason',
  ),
);

export const preservation2930Rules: readonly Rule[] = [tcy2901, tcy2902, tcy2903, tcy2904, tcy2905, tcy2906, silence];
