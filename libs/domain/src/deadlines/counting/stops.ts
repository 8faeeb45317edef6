import { basisOfLimit, basisOfStop } from '../../instruments/cite';
import type { ClockEventType, Pause } from '../../instruments/limit';
import { isoDay } from '../day';
import type { Asked, AskedEvent, Moment } from '../question/asked';
import { reject } from '../refusal';
import { isoInstant, type Millis } from '../zones';
import type { Working } from './working';

/** A closed stop of the period. */
export interface Span {
  readonly from: AskedEvent;
  readonly to: AskedEvent;
  /** Whole local days: local date of its end minus local date of its start. */
  readonly days: number;
}

/** What the events did to the period. */
export interface Stops {
  readonly spans: readonly Span[];
  /** From where the period starts afresh, where the text or one reading of it says so. */
  readonly restart: Moment | null;
  /** Whether both readings stand: due starts afresh, the earliest reading resumes. */
  readonly both: boolean;
  readonly open: AskedEvent | null;
  readonly openEnded: AskedEvent | null;
}

type Opening = { readonly event: AskedEvent; readonly closes: ClockEventType; readonly mode: Pause['mode']; readonly ownRule: boolean };

const general: Readonly<Partial<Record<ClockEventType, ClockEventType>>> = { reviewStarted: 'reviewEnded', postponed: 'postponementEnded' };
const closers: readonly ClockEventType[] = ['reviewEnded', 'postponementEnded'];

/** From when a period starts afresh, and what brought it about. */
export function afresh({ asked, stops }: { readonly asked: Asked; readonly stops: Stops }, start: Moment): Readonly<Record<string, string>> {
  const span = stops.spans.find(({ to }) => to === start);
  return { at: shown(start), zone: asked.zone, ...(span ? { event: span.from.type, from: shown(span.from) } : {}) };
}

/** What of a moment is shown: the instant, or the mere date. */
export const shown = ({ at, day }: Moment): string => (at === null ? isoDay(day) : isoInstant(at));

/**
 * Follows the events in order (glossary `pause`, `endsOpen`, `hold`).
 * @throws NotAnswerable EVENT_OUT_OF_ORDER where one stop overlaps another, or closes what is not open
 */
export function followEvents(asked: Asked, working: Working): Stops {
  const { row } = asked;
  const pause = pauseInForce(asked, working);
  const road = new Road(working, basisOfStop(row));
  for (const event of asked.events) {
    if (row.endsOpen === event.type) return { ...road.stops(), openEnded: event };
    if (row.hold?.liftedBy === event.type) working.add('holdLifted', { at: shown(event) }, basisOfLimit(row));
    else if (pause?.by.length === 1 && pause.by[0] === event.type) road.afresh({ at: null, day: dateAgreed(event, asked) }, event);
    else if (pause?.by.length === 2 && pause.by[0] === event.type) road.opens({ event, closes: pause.by[1]!, mode: pause.mode, ownRule: true });
    else if (general[event.type]) road.opens({ event, closes: general[event.type]!, mode: pause?.by.length === 2 ? pause.mode : 'resume', ownRule: pause?.by.length === 2 });
    else if ((pause?.by.length === 2 && pause.by[1] === event.type) || closers.includes(event.type)) road.closes(event);
    else if (!doubtful(event, asked)) working.add('movesNothing', { event: event.type, at: shown(event), zone: asked.zone, ...(event.by === null ? {} : { by: event.by }) }, basisOfLimit(row));
  }
  return road.stops();
}

/** A stop that a doubt speaks of already: whether it works depends on a fact that is not given. */
const doubtful = ({ type }: AskedEvent, { row, facts }: Asked): boolean =>
  (row.pause?.by.includes(type) ?? false) && (row.pause?.onlyIf ?? []).some(({ fact }) => facts[fact] === undefined);

function dateAgreed(event: AskedEvent, { start }: Asked): number {
  const day = event.date ?? event.day;
  if (day < start.day) reject('EVENT_BEFORE_START', 'The date agreed lies before the start of the period.', `events[${event.index}].date`);
  return day;
}

/** Null where the row has no pause, or it works only under a condition that is not met. */
function pauseInForce({ row, facts, events }: Asked, working: Working): Pause | null {
  const { pause } = row;
  if (!pause) return null;
  for (const { fact, is } of pause.onlyIf ?? []) {
    if (facts[fact] === is) continue;
    if (facts[fact] === undefined && events.some(({ type }) => pause.by.includes(type))) working.doubt('pauseNeedsFact', { fact });
    return null;
  }
  return pause;
}

class Road {
  private readonly spans: Span[] = [];
  private opening: Opening | null = null;
  private start: Moment | null = null;
  private both = false;

  constructor(private readonly working: Working, private readonly basis: string) {}

  opens(opening: Opening): void {
    if (this.opening) {
      reject('EVENT_OUT_OF_ORDER', `The period stands still already since ${shown(this.opening.event)}: a second stop cannot begin before that one has ended.`, `events[${opening.event.index}]`);
    }
    this.opening = opening;
  }

  closes(event: AskedEvent): void {
    const { opening } = this;
    if (opening?.closes !== event.type) return reject('EVENT_OUT_OF_ORDER', `${event.type} ends a stop that has not begun: give the event that began it first.`, `events[${event.index}]`);
    this.opening = null;
    if (!opening.ownRule) this.working.doubt('resumesByAnalogy', { event: opening.event.type });
    if (opening.mode === 'resume' || opening.mode === 'both-readings') this.spans.push({ from: opening.event, to: event, days: event.day - opening.event.day });
    if (opening.mode === 'restart') this.spans.length = 0;
    if (opening.mode !== 'resume') this.start = event;
    this.both = opening.mode === 'both-readings';
  }

  /** A new date was agreed: what went before is done with. */
  afresh(start: Moment, event: AskedEvent): void {
    this.spans.length = 0;
    this.both = false;
    this.start = start;
    this.working.add('newDateAgreed', { at: shown(event), day: isoDay(start.day) }, this.basis);
  }

  stops(): Stops {
    return { spans: [...this.spans], restart: this.start, both: this.both, open: this.opening?.event ?? null, openEnded: null };
  }
}

/**
 * Elapsed time of the stops, for periods in hours.
 * @throws NotAnswerable EVENT_NEEDS_TIME where only the date of an event is known
 */
export function elapsed(spans: readonly Span[]): Millis {
  return spans.reduce((sum, { from, to }) => sum + instantOf(to) - instantOf(from), 0);
}

const instantOf = (event: AskedEvent): Millis =>
  event.at ?? reject('EVENT_NEEDS_TIME', 'A period in hours stops and goes on at instants: give the time of this event, not only its date.', `events[${event.index}].at`);
