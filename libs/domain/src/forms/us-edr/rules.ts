import { embeddedDocument } from '../engine/embedded-document';
import { codesOf, hasCode, isEmptyAt, isFilledAt, spotIf, valueOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { blocking, missing } from '../rules/rule-of';
import type { Subject } from '../rules/subject';

const edr01 = missing('EDR-01', 'The statute needs danger of death or serious physical injury.', (subject) =>
  spotIf(isEmptyAt(subject, 'A.dangerKind'), 'A', '/dangerKind'),
);

const edr02 = blocking('EDR-02', 'Content needs § 2702(b)(8).', (subject) =>
  spotIf(asksForContent(subject) && isFilledAt(subject, 'A.statute') && !hasCode(subject, 'A.statute', '2702_b_8'), 'A', '/statute'),
);

function asksForContent(subject: Subject): boolean {
  const base = embeddedDocument('MODEL_EMERGENCY_DISCLOSURE', valueOf(subject, 'A.base'));
  return base !== undefined && codesOf({ document: base }, 'D.categories').some((code) => code.startsWith('content.'));
}

export const usEdrRules: readonly Rule[] = [edr01, edr02];
