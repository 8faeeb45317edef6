import type { LimitKind } from '../instruments/limit';
import type { EventType } from './events';
import type { Side } from './stages';

/** Clocks that a procedure starts by itself. */
export type ProcedureClock = 'receipt-target' | 'information-answer' | 'preservation-minimum' | 'preservation-expiry' | 'answer-wanted';

/** A limit of the law that people start for a request, by its id. */
export type LimitClock = `limit/${string}`;

export type ClockCode = ProcedureClock | LimitClock;

export const limitClock = (limit: string): LimitClock => `limit/${limit}`;
export const isLimitClock = (code: string): code is LimitClock => code.startsWith('limit/');

/**
 * `target`: our own, no law behind it. `stated`: a date that exists only because the other side (or its provider) stated
 * it. The others are the kinds of the law (instruments.md 1.2); `set` is also a date that one authority set for the other.
 */
export type ClockKind = 'target' | 'stated' | Exclude<LimitKind, 'soft'>;

/** A clock of a procedure: what starts it, what ends it, and whether people are warned. */
export interface ClockDefinition {
  readonly code: ProcedureClock;
  readonly label: string;
  readonly kind: ClockKind;
  /** Row of the limits that gives the number, if a text does. */
  readonly limit?: string;
  readonly basis: string;
  readonly owedBy: 'us' | 'them';
  readonly startsWith: EventType;
  readonly metBy: readonly EventType[];
  /** Whether the ladder (officer, supervisor, head of the authority) is climbed as the date nears and passes. */
  readonly ladder: boolean;
}

const outgoing: readonly ClockDefinition[] = [
  {
    code: 'receipt-target', label: 'Acknowledgement of receipt', kind: 'target', basis: 'Our own target', owedBy: 'them',
    startsWith: 'Sent', ladder: true,
    metBy: ['ReceiptAcknowledged', 'InformationRequested', 'PreservationEffected', 'AnswerReceived'],
  },
  {
    code: 'answer-wanted', label: 'Answer wanted', kind: 'set', basis: 'Date we asked for (Art. 31(3))', owedBy: 'them',
    startsWith: 'Sent', metBy: ['AnswerReceived'], ladder: true,
  },
  {
    code: 'information-answer', label: 'Information due', kind: 'set', basis: 'Date set by the requested authority', owedBy: 'us',
    startsWith: 'InformationRequested', metBy: ['InformationSent', 'PreservationEffected', 'AnswerReceived'], ladder: true,
  },
  {
    code: 'preservation-minimum', label: 'Preservation guaranteed until', kind: 'min', limit: 'bud-29-min', basis: 'ETS 185, Art. 29(7)', owedBy: 'them',
    startsWith: 'PreservationEffected', metBy: [], ladder: true,
  },
  {
    code: 'preservation-expiry', label: 'Preservation ends', kind: 'stated', basis: 'Date stated by the requested authority', owedBy: 'them',
    startsWith: 'PreservationEffected', metBy: [], ladder: true,
  },
];

const incoming: readonly ClockDefinition[] = [
  {
    code: 'receipt-target', label: 'Acknowledge receipt', kind: 'target', basis: 'Our own target', owedBy: 'us',
    startsWith: 'RequestReceived', metBy: ['ReceiptSent', 'InformationAsked', 'PreservationRecorded', 'AnswerSent'], ladder: true,
  },
  {
    code: 'answer-wanted', label: 'Answer wanted', kind: 'set', basis: 'Date asked for by the requesting authority (Art. 31(3))', owedBy: 'us',
    startsWith: 'RequestReceived', metBy: ['AnswerSent'], ladder: true,
  },
  {
    code: 'information-answer', label: 'Information awaited', kind: 'set', basis: 'Date we set', owedBy: 'them',
    startsWith: 'InformationAsked', metBy: ['InformationReceived', 'PreservationRecorded', 'AnswerSent'], ladder: true,
  },
  {
    // The danger of a minimum is acting early: nothing is overdue when it ends, so nobody is escalated to.
    code: 'preservation-minimum', label: 'Keep the data at least until', kind: 'min', limit: 'bud-29-min', basis: 'ETS 185, Art. 29(7)', owedBy: 'us',
    startsWith: 'PreservationRecorded', metBy: [], ladder: false,
  },
  {
    code: 'preservation-expiry', label: 'Preservation ends', kind: 'stated', basis: 'Date we stated', owedBy: 'us',
    startsWith: 'PreservationRecorded', metBy: [], ladder: true,
  },
];

export const clockDefinitions: Readonly<Record<Side, readonly ClockDefinition[]>> = { outgoing, incoming };

/** @throws Error for a code that the side has no clock for. */
export function clockDefinition(side: Side, code: string): ClockDefinition {
  const found = clockDefinitions[side].find((entry) => entry.code === code);
  if (!found) throw new Error(`The ${side} side has no clock ${code}.`);
  return found;
}
