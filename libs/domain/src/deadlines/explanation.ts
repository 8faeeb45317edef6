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
  lawOfIssuingState: (p) => `Counted under the law of the issuing authority (${p['state']}), with its calendar${p['ownZone'] === 0 ? '; its zone is not given, so that of the question was used' : ' and zone'}.`,
  dayOfEventExcluded: (p) => `${eventOn(p)} That day is not counted.`,
  dayOfEventCounted: (p) => `${eventOn(p)} That day is day 1.`,
  hourOfEventExcluded: (p) => `The event happened at ${moment(p['at'], p['zone'])}. The hour in which it falls is not counted: the period begins with the next full hour, ${moment(p['from'], p['zone'])} = ${clock(p['from'])}.`,
  hoursFromEvent: (p) => `The hours run from the event itself, ${moment(p['at'], p['zone'])} = ${clock(p['at'])}, without rounding.`,
  daysCounted: (p) => `${amount(p['value'] ?? p['days'], 'd')}, every day counted: from ${day(p['first'])} to ${day(p['last'])}.`,
  weeksCounted: (p) => `${amount(p['value'], 'wk')}: the period ends on ${day(p['last'])}.`,
  monthsCounted: (p) => monthsSaid(p),
  workingDaysCounted: (p) => `${amount(p['value'], 'wd')}, from ${day(p['first'])}: the last one is ${day(p['last'])}.${p['leftOut'] ? ` Left out: ${passed(p['leftOut'])}.` : ''}`,
  hoursElapsed: (p) => `${amount(p['hours'], 'h')} of elapsed time, ${p['without'] ? 'without the days left out' : 'weekends and holidays included'}${p['to'] === undefined ? '' : `: until ${moment(p['to'], p['zone'])} = ${clock(p['to'])}`}.`,
  countedBack: (p) => `Counted back ${amount(p['value'], p['unit'])} from ${day(p['from'])}: ${day(p['last'])} is the last day on which it may arrive. It never moves forward.`,
  dateFixed: (p) => `The authority fixed the last day: ${day(p['day'])}. It does not move.`,
  hoursLeftOut: (p) => `Hours on weekends and holidays are left out: ${String(p['days']).split(', ').map((each) => day(each)).join(', ')}.`,
  extended: (p) => `Extended by ${amount(p['days'], p['unit'])}: the last day is now ${day(p['last'])}.`,
  extendedUntil: (p) => `Extended by the authority until ${p['last'] === undefined ? moment(p['to'], p['zone']) : `the end of ${day(p['last'])}`}.`,
  extendedHours: (p) => `Extended by ${amount(p['hours'], 'h')} of elapsed time: until ${moment(p['to'], p['zone'])} = ${clock(p['to'])}.`,
  pausedDays: (p) => `The period stood still from ${day(p['from'])} until ${day(p['to'])}: the days between the two dates, ${amount(p['days'], 'd')}, are added. The last day is now ${day(p['last'])}.`,
  pausedHours: (p) => `The period stood still for ${elapsedWords(Number(p['ms']))}, which are added: until ${moment(p['to'], p['zone'])} = ${clock(p['to'])}.`,
  startsAfresh: (p) => `${p['event'] === undefined ? '' : `It stood still from ${moment(p['from'], p['zone'])} (${eventWords(p['event'])}). `}The whole period starts afresh from ${moment(p['at'], p['zone'])}.`,
  newDateAgreed: (p) => `A new date was agreed: ${day(p['day'])}.`,
  movesNothing: (p) => withoutEffect(p),
  holdLifted: (p) => `The authority confirmed on ${moment(p['at'], p['zone'])}: acting before the end of the period is allowed.`,
  held: (p) => `Acting before the end of the period (${moment(p['due'], p['zone'])}) is not allowed, unless the enforcing authority confirms earlier.`,
  notBefore: (p) => `${p['kind'] === 'min' ? 'Nothing may be let go' : 'Nobody may act'} before ${moment(p['due'], p['zone'])}.`,
  rolled: (p) => `${day(p['from'])} is no working day in ${p['place']} (${passed(p['days'])}): the period runs on to the end of ${day(p['last'])}.`,
  rolledHours: (p) => `${moment(p['from'], p['zone'])} falls on a day that is no working day: the hours run on to the same time on ${moment(p['to'], p['zone'])}.`,
  twoWorkingDays: (p) => `A period of two days or more holds at least two working days; up to ${day(p['from'])} there are fewer, so it runs on to the end of ${day(p['last'])}.`,
  notRolled: (p) => notMoved(p),
  endsWithLastDay: (p) => `It ends with the last day, ${day(p['last'])}, at 24:00 in ${p['zone']}${p['due'] === undefined ? '' : `, which is ${moment(p['due'], 'UTC')}`}.`,
  endsAt: (p) => `It ends at ${moment(p['due'], p['zone'])}, which is ${moment(p['due'], 'UTC')}.`,
  clockChange: (p) => `The clocks change within the period, on ${day(p['at'])} (UTC${p['before']} to UTC${p['after']}): days and elapsed hours are counted all the same, only the offset of the end differs.`,
  actByUnrounded: (p) => `Act by ${moment(p['at'], p['zone'])}: ${p['from'] === undefined ? 'the hours' : `${moment(p['from'], p['zone'])} and ${amount(p['hours'], 'h')}`}${p['extended'] ? ' with the extension' : ''}${p['ms'] === undefined ? '' : `, and ${elapsedWords(Number(p['ms']))} for the time it stood still`}, nothing rounded or left out.`,
  actByUnrolled: (p) => `Act by the end of ${day(p['last'])}: whether this end moves to a working day is open.`,
  actByDayEarlier: (p) => `Act by the end of ${day(p['last'])}: one day is taken off where liberty is at stake, because the first day may count elsewhere.`,
  actByWorkingDayBefore: (p) => `Act by the end of ${day(p['last'])}: ${day(p['from'])} or the days before it are no working days (${passed(p['days'])}), so the working day before is the safe one.`,
  actByResumed: (p) => `Act by the end of ${day(p['last'])}, if the period resumes instead: without the stop its last day is ${day(p['from'])}; with the ${amount(p['days'], 'd')} of the stop ${day(p['resumed'])}${p['resumed'] === p['last'] ? '' : ', which moves to the next working day'}.`,
  actByWithoutSecondWorkingDay: (p) => `Act by the end of ${day(p['last'])}: whether a second working day is added is contested.`,
  actByNationalReading: (p) => `Act by the end of ${day(p['last'])}, the earliest reading of the State’s own rule: ${[p['firstDay'] && 'the day of the event is day 1', p['unrolled'] && 'the end does not move'].filter(Boolean).join(', ')}.`,
  actByShorterAmount: (p) => `Act by the end of ${day(p['last'])}: the longer period was not re-read in the text, so ${amount(p['value'], p['unit'])} count.`,
  suspended: (p) => `The period stands still since ${moment(p['at'], p['zone'])} (${eventWords(p['event'])}): there is no date until it goes on.`,
  openEnded: (p) => `Since ${moment(p['at'], p['zone'])} (${eventWords(p['event'])}) there is no end any more.`,
  rejected: (p) => reasons[String(p['reason'])]?.(p) ?? String(p['reason']),
  dateSetByUs: (p) => `We set the date: ${day(p['day'])}.`,
  dateStatedByThem: (p) => `The other side stated the date: ${day(p['day'])}, in its own zone (${p['zone']}).`,
  ownTarget: (p) => `Our own target of ${amount(p['hours'], 'h')}; no law behind it.`,
};

const clock = (at: string | number | undefined): string => moment(at, 'UTC').replace(/^.*, /, '').replace(' (UTC)', ' UTC');

const eventOn = (p: Params): string =>
  p['at'] === undefined ? `The event falls on ${day(p['day'])} in ${p['zone']}.` : `The event (${moment(p['at'], 'UTC')}) falls on ${day(p['day'])} in ${p['zone']}.`;

function monthsSaid(p: Params): string {
  const length = amount(p['value'], p['unit']);
  if (p['short']) return `${length}: the month lacks that date, so the last day is ${day(p['last'])}.`;
  return p['counted'] ? `${length}, the first day counted: they end on ${day(p['last'])}, the day before the same date.` : `${length}: the period ends on the same date, ${day(p['last'])}.`;
}

const staying: Readonly<Record<string, string>> = {
  liberty: 'Somebody’s liberty depends on this date: it never moves to a later working day.',
  'working-days': 'A period in working days ends on a working day: nothing moves.',
  effect: 'The day on which an effect ends does not move to a working day.',
  uk: 'The law of the United Kingdom does not move this end.',
  silent: 'The text has no rule for weekends or holidays, so the end does not move.',
};

function notMoved(p: Params): string {
  if (p['workingDay']) return `${day(p['last'])} is a working day in ${p['place']}: the end does not move.`;
  return staying[String(p['why'] ?? (p['liberty'] ? 'liberty' : 'silent'))] ?? staying['silent']!;
}

function withoutEffect(p: Params): string {
  const when = `${sentence(eventWords(p['event']))} (${moment(p['at'], p['zone'])})`;
  if (p['event'] === 'forceMajeure') return `${when}: by itself it moves nothing; the period starts afresh once a new date is agreed.`;
  if (p['event'] === 'received') return `${when}${p['by'] === undefined ? '' : ` by ${receivers[String(p['by'])] ?? p['by']}`}: it decides whether the limit was met, and leaves the date as it is.`;
  return `${when}: it leaves this date as it is.`;
}

const receivers: Readonly<Record<string, string>> = {
  embassy: 'the embassy', ministry: 'the ministry', centralAuthority: 'the central authority', competentAuthority: 'the competent authority', provider: 'the provider',
};

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const passed = (days: string | number | undefined): string =>
  String(days).split('; ').map((entry) => `${day(entry)}, ${/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(entry.slice(11)) ? 'weekend' : entry.slice(11)}`).join('; ');

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
  factAbsent: (p) => (p['from'] === undefined ? `${p['fact']} is not given: whether the limit applies could not be checked in full.` : `The day of issue (${p['fact']}) is not given; before ${day(p['from'])} the limit does not apply.`),
  laterLeftOut: (p) => `Left out: ${eventWords(p['what'])} of ${moment(p['at'], p['zone'])}, because it lies after the day of knowledge, ${moment(p['asOf'], p['zone'])}. Give asOf to count it.`,
  pauseNeedsFact: (p) => `Whether the period stops depends on ${p['fact']}, which is not given: the stop was not applied.`,
  resumesByAnalogy: (p) => `The text does not say how the period goes on after this stop (${eventWords(p['event'])}): it was taken to resume where it stood.`,
  noNationalRule: (p) => `No counting rule of ${p['state']} is recorded: every day was counted, nothing moved. Check its law.`,
  issuingZoneAbsent: (p) => `The zone of the issuing authority in ${p['state']} is not given: the zone of the question was used.`,
  zoneElsewhere: (p) => `The clocks of ${p['zone']} show another time than those of ${p['state']}: check that zone and State belong together.`,
  noCalendar: (p) => `No holidays are recorded for ${p['year']} there: only weekends were left out.`,
  holidayEstimated: (p) => `${p['name']} on ${day(p['day'])} follows the moon: its date is an estimate until it is announced.`,
  extensionLate: (p) => `The extension was told only after the period had ended on ${day(p['last'])}: whether it still holds must be checked.`,
  stopAfterEnd: () => 'The event came only after the period had ended: whether it still counts must be checked.',
  participationNotBound: (p) => `${p['state']} is recorded as not bound by this instrument on that date: check before you rely on it.`,
  participationNotRecorded: (p) => `Whether ${p['state']} is bound by this instrument on that date is not recorded: check its official status list.`,
};

/** English sentence of a doubt. */
export const explainDoubt = ({ code, params }: ClockResult['doubts'][number]): string => doubts[code]?.(params) ?? code;
