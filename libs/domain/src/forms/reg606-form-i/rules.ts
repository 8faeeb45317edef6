import { datePlus, datePlusDuration, isDuration } from '../engine/calendar';
import { calendarDate } from '../engine/time';
import { entriesOf, hasCode, isEmptyAt, isFilledAt, spotIf, textOf, valueOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { asking, blocking, confirming, missing } from '../rules/rule-of';
import type { Subject } from '../rules/subject';

const r60601 = blocking('R606-01', 'With this answer the certificate cannot be issued.', (subject) => [
  ...spotIf(valueOf(subject, '13.procedureKind') === 'default_of_appearance' && valueOf(subject, '13.servedInTime') === false, '13', '/servedInTime'),
  ...spotIf(valueOf(subject, '13.procedureKind') === 'ex_parte' && valueOf(subject, '13.rightToChallenge') === false, '13', '/rightToChallenge'),
  ...spotIf(valueOf(subject, '13.broughtToNotice') === false, '13', '/broughtToNotice'),
]);

const durations = { enter_places: '11-12.durationPlaces', contact: '11-12.durationContact', approach: '11-12.durationApproach' } as const;

/** What item 11 says of the obligations chosen under item 10. */
function chosenDurations(subject: Subject): readonly string[] {
  return Object.entries(durations).filter(([code]) => hasCode(subject, '10.obligations', code)).map(([, path]) => textOf(subject, path).trim());
}

const r60602a = blocking(
  'R606-02',
  'The effects of recognition end after twelve months, or with the measure.',
  (subject) => {
    const expires = calendarDate(textOf(subject, '11-12.recognitionExpires'));
    const issued = calendarDate(textOf(subject, '1-5.certificateDate'));
    const end = endOfMeasure(subject);
    const tooLate = (limit: string | undefined): boolean => expires !== undefined && limit !== undefined && expires > limit;
    return spotIf(tooLate(issued === undefined ? undefined : datePlus(issued, { months: 12 })) || tooLate(end), '11-12', '/recognitionExpires');
  },
  { part: 'a' },
);

function endOfMeasure(subject: Subject): string | undefined {
  const since = calendarDate(textOf(subject, '1-5.measureEnforceableOn')) ?? calendarDate(textOf(subject, '1-5.measureOrderedOn'));
  const chosen = chosenDurations(subject);
  if (since === undefined || chosen.length === 0 || !chosen.every(isDuration)) return undefined;
  return chosen.map((duration) => datePlusDuration(since, duration)).toSorted().at(-1);
}

const r60602b = confirming(
  'R606-02',
  'Confirm that this date is not later than the end of the measure.',
  (subject) => chosenDurations(subject).some((duration) => duration !== '' && !isDuration(duration)),
  { part: 'b' },
);

const r60603 = missing('R606-03', 'Give the distance in metres.', (subject) =>
  spotIf(hasCode(subject, '10.obligations', 'approach') && isEmptyAt(subject, '10.distanceMetres'), '10', '/distanceMetres'),
);

const r60604 = asking(
  'R606-04',
  'This address is told to the person causing the risk and is a place to be protected: offer a care-of address.',
  (subject) => {
    const told = bare(valueOf(subject, '8.protectedNotificationAddress'));
    const isPlace = entriesOf(subject, '10.places').some(({ address }) => bare(address) === told);
    return spotIf(isFilledAt(subject, '8.protectedNotificationAddress') && isPlace, '8', '/protectedNotificationAddress');
  },
);

/** Without spaces and punctuation, case-folded. */
function bare(address: unknown): string {
  return typeof address === 'string' ? address.normalize('NFC').replace(/[\s\p{P}]/gu, '').toUpperCase().toLowerCase() : '';
}

export const reg606FormIRules: readonly Rule[] = [r60601, r60602a, r60602b, r60603, r60604];
