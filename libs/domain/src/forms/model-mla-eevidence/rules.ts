import { datePlus } from '../engine/calendar';
import { documentDate } from '../engine/document-date';
import { embeddedDocument } from '../engine/embedded-document';
import { calendarDate } from '../engine/time';
import { wasPreserved } from '../mla-request/rules';
import { formDefinition } from '../registry';
import { gen14 } from '../rules/common/gen-14-preservation';
import { codesOf, entriesOf, isEmptyAt, isWritten, memberOf, spotIf, valueOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { asking, missing } from '../rules/rule-of';
import type { Subject } from '../rules/subject';
import type { FormDocument } from '../document';

const baseOf = (subject: Subject): FormDocument | undefined => embeddedDocument('MLA_REQUEST', valueOf(subject, 'A.base'));

const mee01 = missing('MEE-01', 'Content needs facts that meet the legal standard of the requested State.', (subject) =>
  spotIf(codesOf(subject, 'B.categories').some((code) => code.startsWith('content.')) && isEmptyAt(subject, 'B.legalStandardFacts'), 'B', '/legalStandardFacts'),
);

const mee02 = asking('MEE-02', 'The period is open-ended: close it or say why.', (subject) =>
  spotIf(['from', 'to'].filter((key) => isWritten(memberOf(subject, 'B.period', key))).length === 1, 'B', '/period'),
);

const STALE_DAYS = 180;

const mee03 = asking('MEE-03', 'The facts are older than 180 days: say why they still show that the data are there.', (subject) =>
  spotIf(areStale(baseOf(subject)), 'B', '/sourceOfFacts'),
);

function areStale(base: FormDocument | undefined): boolean {
  if (base === undefined) return false;
  const written = documentDate(formDefinition(base.form), base)?.date;
  const last = entriesOf({ document: base }, 'C.offences')
    .map(({ committedFrom, committedTo }) => calendarDate(isWritten(committedTo) ? committedTo : committedFrom))
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);
  return written !== undefined && last !== undefined && datePlus(last, { days: STALE_DAYS }) < written;
}

const preservation = gen14((subject) => {
  const base = baseOf(subject);
  const preserved = base !== undefined && wasPreserved({ document: base });
  return spotIf(valueOf(subject, 'B.requestKind') === 'stored_data' && isEmptyAt(subject, 'B.preservation') && !preserved, 'B', '/preservation');
});

export const modelMlaEevidenceRules: readonly Rule[] = [mee01, mee02, mee03, preservation];
