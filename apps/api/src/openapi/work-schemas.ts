import type { CheckResponse, CommandPendingResponse, CommandResponse, DashboardResponse, DraftResponse, EscalationResponse, NoticeResponse, ProblemResponse } from '@comity/http-contract';
import type { DraftVersionResponse } from '../drafts/draft-desk';
import type { RebuildResponse } from '../engine/engine.controller';
import type { FormDefinitionResponse, FormSummaryResponse } from '../forms/to-form';
import type { Readiness } from '../health/health.controller';
import { answer, anything, digest, flag, instant, list, oneOf, orNull, ref, text, uuid, whole, type Schema } from './schema';

const level = oneOf('block', 'reason', 'advice');
const source: Schema = { type: 'object', required: ['text', 'confidence'], properties: { text, confidence: oneOf('A', 'B', 'C') } };
const ownCheck: Schema = { type: 'object', required: ['number', 'version'], properties: { number: whole, version: whole } };
const person: Schema = { type: 'object', required: ['id', 'name'], properties: { id: uuid, name: text } };
const query: Schema = { type: 'object', description: 'Query of the list behind the figure.', additionalProperties: text };
const counted = (properties: Readonly<Record<string, Schema>>): Schema => list({ type: 'object', required: Object.keys(properties), properties });
const formSummary: Record<keyof FormSummaryResponse, Schema> = {
  id: text, version: text, title: text, kind: text, purpose: text, family: text, familyName: text, opens: flag, legalBasis: text, instrument: orNull(text), instrumentTitle: orNull(text), confidence: oneOf('A', 'B', 'C'), groundsForRefusal: list(text),
};
const part = oneOf('up', 'down');

export const workSchemas: Readonly<Record<string, Schema>> = {
  Draft: answer<DraftResponse>({
    requestId: uuid, version: whole, form: text, lang: text, values: anything, reasons: { type: 'object', additionalProperties: text }, declarations: anything, digest, savedAt: instant,
    savedBy: person, check: ref('Check'), returned: orNull({ type: 'object', properties: { reason: text, by: text, at: instant } }),
  }),
  DraftVersion: answer<DraftVersionResponse>({ version: whole, digest, savedAt: instant, savedBy: person }),
  Check: answer<CheckResponse>({
    complete: flag,
    findings: list({ type: 'object', properties: { rule: text, level, section: text, field: text, message: text, waivableBy: orNull(oneOf('author', 'supervisor')), reason: orNull(text), source: orNull(source), note: orNull(text), check: orNull(ownCheck) } }),
    declarations: list({ type: 'object', properties: { rule: text, level, message: text, answered: flag } }),
    notChecked: list({ type: 'object', properties: { rule: text, needs: list(text) } }), notRecorded: orNull(ref('NotRecorded')), blocking: whole, unanswered: whole,
    sections: list({ type: 'object', properties: { id: text, title: text, status: oneOf('completed', 'in-progress', 'problems', 'empty'), problems: whole } }), packVersion: text,
  }),
  CommandAccepted: answer<CommandResponse>({ commandId: uuid, requestId: uuid, outcome: oneOf('accepted'), stage: text, version: whole }),
  CommandPending: answer<CommandPendingResponse>({ commandId: uuid, outcome: oneOf('pending'), at: instant }, { description: 'Still under way: GET the address in Location, or send the same key again.' }),
  Dashboard: answer<DashboardResponse>({
    at: instant, figures: counted({ code: oneOf('open', 'overdue', 'due-7-days', 'our-move', 'their-move', 'escalations'), count: whole, query }),
    byMove: counted({ who: text, move: oneOf('us', 'them'), count: whole, query }),
    byOfficer: counted({ id: orNull(uuid), name: text, open: whole, dueIn7Days: whole, overdue: whole, query }),
    byKind: counted({ form: text, kind: text, open: whole, overdue: whole, query }),
    ruler: counted({ clockId: uuid, requestId: uuid, reference: text, label: text, kind: text, at: instant }),
  }),
  Escalation: answer<EscalationResponse>({
    id: uuid, requestId: uuid, reference: text, subject: text, rung: oneOf('officer', 'supervisor', 'head'), at: instant, clock: ref('Clock'), told: list(text),
    acknowledgedBy: orNull(text), acknowledgedAt: orNull(instant),
  }),
  Notice: answer<NoticeResponse>({ id: uuid, requestId: uuid, reference: text, code: text, text, at: instant, readAt: orNull(instant) }),
  FormSummary: answer<FormSummaryResponse>(formSummary),
  FormDefinition: answer<FormDefinitionResponse>({ ...formSummary, publishedIn: list(text), sections: list(anything), letters: { type: 'object', additionalProperties: list(anything) }, blocks: { type: 'object', additionalProperties: anything } }),
  Rebuild: answer<RebuildResponse>({ started: whole, running: whole }),
  Liveness: answer<{ status: 'live' }>({ status: oneOf('live') }),
  Readiness: answer<Readiness>({ status: oneOf('ready', 'not-ready'), parts: { type: 'object', properties: { database: part, temporal: part, worker: part } } }),
  Problem: answer<ProblemResponse>({
    type: { type: 'string', example: 'urn:comity:problem:DRAFT_INCOMPLETE' }, title: text, status: whole, code: { type: 'string', example: 'DRAFT_INCOMPLETE' },
    detail: { type: 'string', description: 'English sentence that says what to do.' }, instance: text, params: anything,
    errors: list({ type: 'object', required: ['field', 'message'], properties: { section: text, field: { type: 'string', description: 'JSON pointer; inside the section where one is named.' }, message: text } }),
    current: { description: 'What stands now, where the caller was behind.' },
    findings: { ...list(anything), description: 'What the rules of the form found, where a document is not complete.' },
  }, { optional: ['instance', 'params', 'errors', 'current', 'findings'], description: 'RFC 9457' }),
};
