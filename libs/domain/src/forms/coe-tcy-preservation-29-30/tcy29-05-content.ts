import { asList, fieldValue } from '../engine/read';
import type { CheckedRule } from '../rules/rule';
import type { Subject } from '../rules/subject';

/** Documents that obtain no data. */
const obtainNothing: ReadonlySet<string> = new Set([
  'COE_TCY_PRESERVATION_29_30',
  'ACK_RECEIPT',
  'MORE_INFORMATION_REQUEST',
  'DECISION_NOTICE',
  'WITHDRAWAL_NOTICE',
  'CUSTODY_RECORD',
  'EVIDENCE_TRANSMITTAL',
]);
const subscriberOnly: ReadonlySet<string> = new Set(['COE_TCY_MLA_SUBSCRIBER_31', 'AP2_ART7_ORDER']);

/** Content is preserved although nothing that follows can obtain it. */
export const tcy2905: CheckedRule = {
  id: 'TCY29-05',
  level: 'reason',
  kind: 'context',
  needs: ['linkedDocuments'],
  message: 'Content is to be preserved, but the follow-up asks for subscriber information only.',
  replaces: ['GEN-13'],
  standsInFor: { section: '11', field: '/categories', rules: ['GEN-13'] },
  waivable: 'author',
  fires: (subject) => (preservesContent(subject) && followUpsTakeSubscriberOnly(subject) ? [{ section: '11', field: '/categories' }] : []),
};

function preservesContent({ document }: Subject): boolean {
  return asList(fieldValue(document, '11', 'categories')).some((category) => String(category).startsWith('content.'));
}

function followUpsTakeSubscriberOnly({ context }: Subject): boolean {
  const obtaining = (context.linkedDocuments ?? []).map(({ document }) => document.form).filter((form) => !obtainNothing.has(form));
  return obtaining.length > 0 && obtaining.every((form) => subscriberOnly.has(form));
}
