import type { ClockResult, WorkingStep } from './clock-question';
import { amount, day, moment } from './said';
import type { StepCode } from './steps';

/** One step of the working, as a code and parameters; sentences are made where people read them. */
export interface ExplanationStep extends WorkingStep {
  readonly step: StepCode;
}

type Params = WorkingStep['params'];

const reasons: Readonly<Record<string, (p: Params) => string>> = {
  NOT_APPLICABLE_YET: (p) => `This limit applies from ${day(p['from'])} on; the date given, ${day(p['given'])}, is earlier.`,
  STATE_NOT_BOUND: (p) => (p['protocol'] === undefined ? `${p['state']} is not bound by this instrument.` : `Treaty ${p['protocol']} does not bind both sides.`),
  NOT_IN_FORCE: () => 'The instrument is not in force, and no entry into force between the two States is recorded.',
  NOT_FOR_THIS_PURPOSE: (p) => `This limit needs ${p['fact']} to be ${p['wanted']}.`,
};

/** English sentences of the steps. A step that is no sentence of its own says what a reader has to do with pencil and paper. */
const sentences: Readonly<Record<StepCode, (p: Params) => string>> = {
  amountStated: (p) => `The number stated is used: ${amount(p['value'], p['unit'])}.`,
  amountByFact: (p) => `Because of ${p['fact']} (${p['given']}) the period is ${amount(p['value'], p['unit'])}.`,
  lawOfIssuingState: (p) => `Counted under the law of the issuing authority (${p['state']}), with its calendar and zone.`,
  noNationalRule: (p) => `No counting rule is recorded for ${p['state']}.`,
  dayOfEventExcluded: (p) => `The event falls on ${day(p['day'])} in ${p['zone']}. That day is not counted.`,
  dayOfEventCounted: (p) => `The event falls on ${day(p['day'])} in ${p['zone']}. That day is day 1.`,
  firstDayOpen: (p) => `Whether ${day(p['day'])} itself counts is open.`,
  hourOfEventExcluded: (p) => `The event happened at ${moment(p['at'], p['zone'])}. The hour in which it falls is not counted: the period begins with the next full hour, ${moment(p['from'], p['zone'])}.`,
  hoursFromEvent: (p) => `The hours run from the event itself, ${moment(p['at'], p['zone'])}, without rounding.`,
  daysCounted: (p) => `${amount(p['value'] ?? p['days'], 'd')}, every day counted: from ${day(p['first'])} to ${day(p['last'])}.`,
  weeksCounted: (p) => `${amount(p['value'], 'wk')}: the period ends on ${day(p['last'])}.`,
  monthsCounted: (p) => `${amount(p['value'], p['unit'])}: the period ends on ${day(p['last'])}${p['short'] ? ', the last day of a month that has no such date' : ''}.`,
  workingDaysCounted: (p) => `${amount(p['value'], 'wd')}, weekends and holidays left out: the last one is ${day(p['last'])}.`,
  hoursElapsed: (p) => `${amount(p['hours'], 'h')} of elapsed time, weekends and holidays included${p['to'] === undefined ? '' : `: until ${moment(p['to'], 'UTC')}`}.`,
  countedBack: (p) => `Counted back ${amount(p['value'], p['unit'])} from ${day(p['from'])}: ${day(p['last'])} is the last day on which it may arrive. It never moves forward.`,
  dateFixed: (p) => `The authority fixed the last day: ${day(p['day'])}. It does not move.`,
  hoursLeftOut: (p) => `Hours on weekends and holidays are left out: ${p['days']}.`,
  extended: (p) => `Extended by ${amount(p['days'], p['unit'])}: the last day is now ${day(p['last'])}.`,
  extendedUntil: (p) => `Extended by the authority until ${moment(p['last'] ?? p['to'], 'UTC')}.`,
  extendedHours: (p) => `Extended by ${amount(p['hours'], 'h')} of elapsed time: until ${moment(p['to'], 'UTC')}.`,
  pausedDays: (p) => `The period stood still from ${day(p['from'])} to ${day(p['to'])}: ${amount(p['days'], 'd')} ${Number(p['days']) === 1 ? 'is' : 'are'} added, the last day is now ${day(p['last'])}.`,
  pausedHours: (p) => `The period stood still for ${elapsedWords(Number(p['ms']))}, which are added: until ${moment(p['to'], 'UTC')}.`,
  startsAfresh: (p) => `The period starts afresh from ${moment(p['at'], 'UTC')}.`,
  newDateAgreed: (p) => `A new date was agreed: the period starts afresh from ${day(p['day'])}.`,
  movesNothing: (p) => `${eventWords(p['event'])} (${moment(p['at'], 'UTC')}): the text gives this event no effect on the date.`,
  holdLifted: (p) => `The authority confirmed on ${moment(p['at'], 'UTC')}: acting before the end of the period is allowed.`,
  held: (p) => `Acting before the end of the period (${moment(p['due'], 'UTC')}) is not allowed, unless the enforcing authority confirms earlier.`,
  rolled: (p) => `${day(p['from'])} is no working day there (${passed(p['days'])}): the period runs on to the end of ${day(p['last'])}.`,
  rolledHours: (p) => `The hours end on a day that is no working day: they run on to the same time on ${day(p['last'])}.`,
  twoWorkingDays: (p) => `A period of two days or more holds at least two working days; up to ${day(p['from'])} there are fewer, so it runs on to the end of ${day(p['last'])}.`,
  notRolled: (p) => (p['workingDay'] ? `${day(p['last'])} is a working day there: the end does not move.`
    : p['liberty'] ? 'Somebody’s liberty depends on this date: it never moves to a later working day.' : 'The rule has no roll for weekends or holidays here, so the end does not move.'),
  endsWithLastDay: (p) => `It ends with the last day, ${day(p['last'])}, at 24:00 in ${p['zone']}${p['due'] === undefined ? '' : `, which is ${moment(p['due'], 'UTC')}`}.`,
  endsAt: (p) => `It ends at ${moment(p['due'], p['zone'])}, which is ${moment(p['due'], 'UTC')}.`,
  clockChange: (p) => `The clocks change within the period (${p['before']} to ${p['after']}); whole days and elapsed hours are not affected, the offset of the end is.`,
  actBySame: () => 'No other reading ends earlier.',
  actByUnrounded: (p) => `Act by ${moment(p['at'], p['zone'])}: the hours counted from the event itself, nothing rounded or left out.`,
  actByUnrolled: (p) => `Act by the end of ${day(p['last'])}: whether this end moves to a working day is open.`,
  actByDayEarlier: (p) => `Act by the end of ${day(p['last'])}: some States count the first day, which ends one day earlier.`,
  actByWorkingDayBefore: (p) => `Act by the end of ${day(p['last'])}, the last working day on or before the last day.`,
  actByResumed: (p) => `Act by the end of ${day(p['last'])}: the reading on which the period resumes where it stood (without the stop it would end on ${day(p['from'])}; ${amount(p['days'], 'd')} of the stop ${Number(p['days']) === 1 ? 'is' : 'are'} added, then it moves to a working day).`,
  actByWithoutSecondWorkingDay: (p) => `Act by the end of ${day(p['last'])}: whether a second working day is added is contested.`,
  actByNationalReading: (p) => `Act by the end of ${day(p['last'])}, the earliest reading of the State’s own rule: ${[p['firstDay'] && 'the day of the event is day 1', p['unrolled'] && 'the end does not move'].filter(Boolean).join(', ')}.`,
  actByShorterAmount: (p) => `Act by the end of ${day(p['last'])}: the longer period was not re-read in the text, so ${amount(p['value'], p['unit'])} count.`,
  suspended: (p) => `The period stands still since ${moment(p['at'], 'UTC')} (${eventWords(p['event'])}): there is no date until it goes on.`,
  openEnded: (p) => `Since ${moment(p['at'], 'UTC')} (${eventWords(p['event'])}) there is no end any more.`,
  rejected: (p) => reasons[String(p['reason'])]?.(p) ?? String(p['reason']),
  dateSetByUs: (p) => `We set the date: ${day(p['day'])}.`,
  dateStatedByThem: (p) => `The other side stated the date: ${day(p['day'])}, in its own zone (${p['zone']}).`,
  ownTarget: (p) => `Our own target of ${amount(p['hours'], 'h')}; no law behind it.`,
};

const passed = (days: string | number | undefined): string =>
  String(days).split('; ').map((entry) => `${day(entry)}${entry.slice(10).replace(/^ (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/, '').replace(/^ /, ', ')}`).join('; ');

const events: Readonly<Record<string, string>> = {
  clarificationRequested: 'clarification asked for', clarificationReceived: 'clarification received', consentGiven: 'consent given', consentRevoked: 'consent revoked',
  forceMajeure: 'force majeure', newDateAgreed: 'new date agreed', extensionNotified: 'extension told', formalRequestReceived: 'formal request received',
  authorityConfirmed: 'authority confirmed', received: 'received', reviewStarted: 'court review begun', reviewEnded: 'court review ended', postponed: 'postponed', postponementEnded: 'postponement ended',
};
const eventWords = (code: string | number | undefined): string => events[String(code)] ?? String(code);

const elapsedWords = (ms: number): string => {
  const minutes = Math.round(ms / 60_000);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  return [days && amount(days, 'd'), hours && amount(hours, 'h'), rest && `${rest} min`].filter(Boolean).join(' ') || '0 min';
};

/** English sentence of a step. */
export const explain = ({ step, params }: WorkingStep): string => sentences[step as StepCode](params);

const doubts: Readonly<Record<string, (p: Params) => string>> = {
  law: (p) => String(p['text']),
  keyIgnored: (p) => `The key ${JSON.stringify(String(p['key']))} is not known and was left out: check its spelling.`,
  factAbsent: (p) => `${p['fact']} is not given: whether the limit applies could not be checked in full.`,
  pauseNeedsFact: (p) => `Whether the period stops depends on ${p['fact']}, which is not given: the stop was not applied.`,
  resumesByAnalogy: (p) => `The text does not say how the period goes on after this stop (${eventWords(p['event'])}): it was taken to resume where it stood.`,
  noNationalRule: (p) => `No counting rule of ${p['state']} is recorded: every day was counted, nothing moved. Check its law.`,
  issuingZoneAbsent: (p) => `The zone of the issuing authority in ${p['state']} is not given: the zone of the question was used.`,
  noCalendar: (p) => `No holidays are recorded for ${p['year']} there: only weekends were left out.`,
  holidayEstimated: (p) => `${p['name']} on ${day(p['day'])} follows the moon: its date is an estimate until it is announced.`,
  extensionLate: (p) => `The extension was told only after the period had ended on ${day(p['last'])}: whether it still holds must be checked.`,
  stopAfterEnd: () => 'The event came only after the period had ended: whether it still counts must be checked.',
  participationNotBound: (p) => `${p['state']} is recorded as not bound by this instrument on that date: check before you rely on it.`,
  participationNotRecorded: (p) => `Whether ${p['state']} is bound by this instrument on that date is not recorded: check its official status list.`,
};

/** English sentence of a doubt. */
export const explainDoubt = ({ code, params }: ClockResult['doubts'][number]): string => doubts[code]?.(params) ?? code;
