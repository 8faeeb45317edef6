import type { ClockEventType, LimitRow } from '../../instruments/limit';
import { reject } from '../refusal';
import type { AskedEvent, Moment } from './asked';
import { isBefore, readDay, readMoment } from './read-moment';

const kinds: readonly ClockEventType[] = [
  'clarificationRequested', 'clarificationReceived', 'consentGiven', 'consentRevoked', 'forceMajeure', 'newDateAgreed', 'extensionNotified',
  'formalRequestReceived', 'authorityConfirmed', 'received', 'reviewStarted', 'reviewEnded', 'postponed', 'postponementEnded',
];
const receivers = ['embassy', 'ministry', 'centralAuthority', 'competentAuthority', 'provider'];

const MOST = 200;

/**
 * The events, in order.
 * @throws NotAnswerable EVENT_UNKNOWN, EVENT_BEFORE_START, EVENT_OUT_OF_ORDER, DATE_NOT_ACCEPTABLE, LOCAL_TIME_AMBIGUOUS
 */
export function readEvents(value: unknown, asked: { readonly row: LimitRow; readonly zone: string; readonly start: Moment }): readonly AskedEvent[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.length > MOST) return reject('EVENT_UNKNOWN', `events is a list of at most ${MOST} events, each with type and at.`, 'events');
  const events = value.map((entry: unknown, index) => readEvent(entry, index, asked.zone));
  events.forEach((event, index) => {
    const field = `events[${index}].at`;
    // A date of appearance lies ahead: what happens before it is not before a start.
    if (asked.row.kind !== 'before' && isBefore(event, asked.start)) reject('EVENT_BEFORE_START', 'This event lies before the start of the period: correct its date, or the start.', field);
    if (index > 0 && isBefore(event, events[index - 1]!)) reject('EVENT_OUT_OF_ORDER', 'Give the events in the order in which they happened.', field);
  });
  return events;
}

function readEvent(entry: unknown, index: number, zone: string): AskedEvent {
  const field = `events[${index}]`;
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return reject('EVENT_UNKNOWN', 'An event is an object with type and at.', field);
  const { type, at, date, by } = entry as Record<string, unknown>;
  if (!kinds.includes(type as ClockEventType)) return reject('EVENT_UNKNOWN', `There is no such event. Known: ${kinds.join(', ')}.`, `${field}.type`);
  const moment = readMoment(at, zone, `${field}.at`);
  return {
    ...moment, index, type: type as ClockEventType,
    date: type === 'newDateAgreed' && date !== undefined && date !== null ? readDay(date, `${field}.date`) : null,
    by: type === 'received' ? readReceiver(by, `${field}.by`) : null,
  };
}

function readReceiver(by: unknown, field: string): string | null {
  if (by === undefined || by === null) return null;
  return typeof by === 'string' && receivers.includes(by) ? by : reject('EVENT_UNKNOWN', `Received by whom? One of: ${receivers.join(', ')}.`, field);
}
