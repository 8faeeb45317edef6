import { lawChangeKinds, packKinds, participationStatuses } from '@comity/domain';
import type { CalendarResponse, CalendarSummaryResponse, LawChangeDetailResponse, LawChangeResponse, MovedClockResponse, PacksResponse, ParticipationRecordResponse, ParticipationResponse } from '@comity/http-contract';
import { getSchemaPath } from '@nestjs/swagger';
import { DeclarationsBody } from '../law/declarations.dto';
import { payloadClasses } from '../law/law-change-bodies';
import { answer, date, digest, flag, instant, list, oneOf, orNull, ref, text, uuid, whole, type Schema } from './schema';

const object = (properties: Readonly<Record<string, Schema>>): Schema => ({ type: 'object', required: Object.keys(properties), properties });
const person = object({ id: uuid, name: text });
const years = object({ from: whole, to: whole });
const region = object({ code: text, name: text });
const weekend: Schema = { type: 'array', items: { type: 'integer', minimum: 1, maximum: 7 }, description: 'ISO weekdays, 1 Monday to 7 Sunday.' };
const payload: Schema = { oneOf: [...new Set(Object.values(payloadClasses))].map((each) => ({ $ref: getSchemaPath(each) })) };
const counts: Schema = { type: 'object', additionalProperties: whole };
const versions = object(Object.fromEntries(packKinds.map((kind) => [kind, orNull(text)])));

const change: Record<keyof LawChangeResponse, Schema> = {
  id: uuid, kind: oneOf(...lawChangeKinds), payload, reason: text, state: oneOf('proposed', 'adopted', 'rejected', 'withdrawn'), proposedBy: person, proposedAt: instant,
  decidedBy: orNull(person), decidedAt: orNull(instant), decisionReason: orNull(text), lawNumber: orNull(whole), movedClocks: orNull(whole),
};

/** Answers about calendars, participation and changes of law. */
export const lawSchemas: Readonly<Record<string, Schema>> = {
  Packs: answer<PacksResponse>({
    lawNumber: whole, version: text, adopted: versions,
    published: list(object({ kind: oneOf(...packKinds), version: text, digest, publishedAt: instant, summary: counts, adopted: flag })),
    history: list(object({ kind: text, version: text, lawNumber: whole, adoptedAt: instant, proposedBy: orNull(text), adoptedBy: orNull(text) })),
  }),
  CalendarSummary: answer<CalendarSummaryResponse>({
    state: text, name: text, zones: list(text),
    calendar: orNull(object({ version: text, source: text, years, weekend, weekendSource: text, weekendVerified: flag, regions: list(region), ownDays: whole })),
  }),
  Calendar: answer<CalendarResponse>({
    state: text, name: text, region: orNull(text), year: whole, version: text, source: text, years, weekend, weekendSource: text, weekendVerified: flag, regions: list(region),
    days: list(object({ date, weekday: whole, name: text, estimate: flag, own: flag })),
    ownDays: list(object({ id: uuid, region: orNull(text), date, closed: flag, name: text, reason: text, proposedBy: text, adoptedBy: text, adoptedAt: instant })),
  }),
  ParticipationRecord: answer<ParticipationRecordResponse>({
    id: text, instrument: text, instrumentTitle: text, state: text, towards: orNull(text), territory: orNull(text), status: oneOf(...participationStatuses), statusLabel: text,
    from: orNull(date), until: orNull(date), declarations: { $ref: getSchemaPath(DeclarationsBody) }, reservations: list(object({ article: text, text })), note: orNull(text), source: text,
    sourceUrl: orNull(text), checkedOn: date, checkedBy: orNull(uuid), stale: flag, supersedes: orNull(text), superseded: flag,
  }),
  Participation: answer<ParticipationResponse>({
    on: date, version: text, maxAgeDays: whole, answer: orNull(object({ answer: oneOf('bound', 'not-bound', 'not-recorded'), recordId: orNull(text), text })), records: list(ref('ParticipationRecord')),
  }),
  MovedClock: answer<MovedClockResponse>({ clockId: uuid, requestId: uuid, reference: text, code: text, limitId: orNull(text), oldDue: orNull(instant), newDue: orNull(instant), oldActBy: orNull(instant), newActBy: orNull(instant), applies: flag, reason: orNull(text) }),
  LawChange: answer<LawChangeResponse>(change),
  LawChangeDetail: answer<LawChangeDetailResponse>({
    ...change, may: list(oneOf('adopt', 'reject', 'withdraw')), lawNumberNow: whole, versionNow: text, versionAfter: orNull(text), findings: list(object({ field: text, message: text })),
    moves: object({ count: whole, clocks: list(ref('MovedClock')) }),
  }),
  LawChangeProposal: {
    description: 'A change of the law of the own agency: `payload` has the shape of its kind.',
    oneOf: lawChangeKinds.map((kind) => ({ ...object({ kind: oneOf(kind), reason: { type: 'string', minLength: 1, maxLength: 2000 }, payload: { $ref: getSchemaPath(payloadClasses[kind]) } }), additionalProperties: false })),
  },
};

/** Classes of the bodies that no route names by itself. */
export const lawBodies = [...new Set(Object.values(payloadClasses))];
