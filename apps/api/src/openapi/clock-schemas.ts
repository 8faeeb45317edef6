import type { AwaitedClockResponse, ClockPreviewResponse, ClockResponse } from '@comity/http-contract';
import { answer, anything, flag, instant, list, oneOf, orNull, text, uuid, whole, type Schema } from './schema';

const us = oneOf('us', 'them');
const kind = oneOf('target', 'stated', 'max', 'cap', 'min', 'wait', 'before', 'goal', 'set');
const steps = list({ type: 'object', properties: { step: text, params: anything, basis: text, text } });
const limit: Schema = { type: 'object', additionalProperties: true, description: 'The limit of the law with its words: see GET /api/limits/{id}.' };
const entry: Schema = {
  type: 'object',
  properties: {
    seq: whole, at: instant, what: text, reason: orNull(text), authority: orNull(text), oldDue: orNull(instant), newDue: orNull(instant), oldActBy: orNull(instant),
    newActBy: orNull(instant), changeId: orNull(uuid), by: orNull(text),
  },
};

export const clockSchemas: Readonly<Record<string, Schema>> = {
  Clock: answer<ClockResponse>({
    id: uuid, requestId: uuid, code: text, label: text, kind, basis: text, limit: orNull(text), owedBy: us,
    state: oneOf('running', 'paused', 'met', 'missed', 'cancelled', 'open-ended'), startsAt: instant, actBy: instant, dueExclusive: instant, soonAt: instant, criticalAt: instant,
    wholeDay: flag, zone: text, partnerZone: text, profile: text, dueVersion: whole, stoppedAt: orNull(instant), stoppedBecause: orNull(text), pausedAt: orNull(instant),
    start: { type: 'object', properties: { type: text, at: instant, on: text, saidBy: us } }, steps,
    theirs: orNull({ type: 'object', properties: { actBy: instant, dueExclusive: instant, differs: flag } }),
    ledger: list(entry), packVersion: text, verified: flag, doubts: list(text), certainty: oneOf('confirmed', 'stated', 'assumed'), law: orNull(limit), question: orNull(anything),
    lawVersion: orNull(text), calendarVersion: orNull(text),
    beside: list({ type: 'object', properties: { code: oneOf('other-side-first', 'two-consequences'), clockId: uuid, text } }),
  }),
  AwaitedClock: answer<AwaitedClockResponse>({ id: uuid, limit: text, label: text, basis: text, owedBy: us, awaits: text, afterClockId: orNull(uuid), law: limit }),
  ClockQuestion: {
    type: 'object', required: ['limit', 'start', 'zone', 'state'],
    properties: {
      limit: { type: 'string', description: 'Id or alias of a limit.', example: 'eev-10-3' },
      start: { type: 'string', description: 'Instant, local time in `zone`, or date of the start event.', example: '2026-11-20T10:15:00+01:00' },
      zone: { type: 'string', description: 'Zone of the place of action.', example: 'Europe/Dublin' },
      state: { type: 'string', description: 'Whose calendar and counting rule apply.', example: 'IE' },
      region: { type: 'string', example: 'DE-BY' },
      extensions: { oneOf: [whole, list({ type: 'object', properties: { days: whole, until: text, notifiedAt: text } })] },
      events: list({ type: 'object', required: ['type', 'at'], properties: { type: text, at: text, date: text, by: text } }),
      facts: anything, asOf: text,
    },
  },
  ClockPreview: answer<ClockPreviewResponse>({
    outcome: oneOf('running', 'suspended', 'openEnded', 'rejected'), limit: text, kind, profile: text, startsAt: instant, due: orNull(instant), actBy: orNull(instant),
    reason: orNull(oneOf('NOT_APPLICABLE_YET', 'NOT_IN_FORCE', 'STATE_NOT_BOUND', 'NOT_FOR_THIS_PURPOSE')), verified: flag, wholeDay: flag, zone: text, state: text, region: orNull(text), calendar: orNull(text),
    label: text, basis: text, steps, doubts: list(text), law: limit, lawVersion: text,
  }),
};
