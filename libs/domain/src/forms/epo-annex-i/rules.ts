import { datePlus, datePlusDuration, isDuration } from '../engine/calendar';
import { asText } from '../engine/read';
import { calendarDate } from '../engine/time';
import { hasCode, isEmptyAt, isFilledAt, memberOf, spotIf, textOf, valueOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { asking, blocking, confirming, missing } from '../rules/rule-of';
import type { Subject } from '../rules/subject';
import { datePattern } from '../shape/patterns';

const epo01 = missing('EPO-01', 'Choose at least one prohibition or restriction.', (subject) => spotIf(isEmptyAt(subject, 'g.restrictions'), 'g', '/restrictions'));

const epo02 = missing('EPO-02', 'The measure must be enforceable.', (subject) => {
  const since = calendarDate(textOf(subject, 'e.measureEnforceableOn'));
  const signed = calendarDate(asText(memberOf(subject, 'k.signature', 'date')));
  return spotIf(since === undefined || (signed !== undefined && since > signed), 'e', '/measureEnforceableOn');
});

const epo03 = missing('EPO-03', 'The restriction chosen needs its places or its distance.', (subject) => [
  ...spotIf(hasCode(subject, 'g.restrictions', 'enter_places') && isEmptyAt(subject, 'g.places'), 'g', '/places'),
  ...spotIf(hasCode(subject, 'g.restrictions', 'approach') && isEmptyAt(subject, 'g.distance'), 'g', '/distance'),
]);

const lengthOf = (subject: Subject): string => textOf(subject, 'g.duration').trim();

const epo05 = asking(
  'EPO-05',
  'The measure ends within 30 days.',
  (subject) => {
    const [end, asOf] = [endOf(subject), subject.context.asOf?.slice(0, 10)];
    return spotIf(end !== undefined && asOf !== undefined && end <= datePlus(asOf, { days: 30 }), 'g', '/duration');
  },
  {
    kind: 'context',
    needs: ['asOf'],
    leftOpen: (subject) => isFilledAt(subject, 'g.duration') && !datePattern.test(lengthOf(subject)) && !isDuration(lengthOf(subject)),
  },
);

/** A date, or a duration counted from the day on which the measure became enforceable. */
function endOf(subject: Subject): string | undefined {
  const length = lengthOf(subject);
  if (datePattern.test(length)) return length;
  const since = calendarDate(textOf(subject, 'e.measureEnforceableOn'));
  return isDuration(length) && since !== undefined ? datePlusDuration(since, length) : undefined;
}

const epo06 = blocking('EPO-06', 'Denmark and Ireland do not apply the Directive: for Ireland a certificate for a civil measure may serve.', (subject) =>
  spotIf(['DK', 'IE'].includes(String(valueOf(subject, 'a.executingState'))), 'a', '/executingState'),
);

const epo07 = confirming('EPO-07', 'Confirm that the person causing danger was heard or could contest the measure.', () => true, { level: 'advice' });

export const epoAnnexIRules: readonly Rule[] = [epo01, epo02, epo03, epo05, epo06, epo07];
