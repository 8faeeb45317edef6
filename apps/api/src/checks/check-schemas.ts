import { checkStates, requirementKinds, suggestionSteps, type NotRecorded, type RequirementCheck } from '@comity/domain';
import type { AgencyCheckDetailResponse, AgencyCheckResponse, CheckSuggestionDetailResponse, CheckSuggestionResponse, DraftsHitResponse, RequirementResponse, RequirementsResponse } from '@comity/http-contract';
import { getSchemaPath } from '@nestjs/swagger';
import { answer, date, flag, instant, list, oneOf, orNull, ref, text, uuid, whole, type Schema } from '../openapi/schema';
import { CheckContentBody } from './check.dto';

const source: Schema = { type: 'object', required: ['text', 'confidence'], properties: { text, confidence: oneOf('A', 'B', 'C') } };
const person: Schema = { type: 'object', required: ['id', 'name'], properties: { id: uuid, name: text } };
const content: Schema = { $ref: getSchemaPath(CheckContentBody) };

const check: Record<keyof AgencyCheckResponse, Schema> = {
  id: uuid, number: whole, version: whole, content: orNull(content), reason: text, state: oneOf(...checkStates), replaces: orNull(uuid), proposedBy: person, proposedAt: instant,
  decidedBy: orNull(person), decidedAt: orNull(instant), decisionReason: orNull(text), endedAt: orNull(instant), suggestionId: orNull(uuid), may: list(oneOf('adopt', 'reject', 'withdraw')),
};
const suggestion: Record<keyof CheckSuggestionResponse, Schema> = {
  id: uuid, requestId: uuid, reference: text, step: oneOf(...suggestionSteps), code: orNull(text), form: text, requestedState: text, section: orNull(text), at: instant,
  state: oneOf('open', 'turned', 'dismissed'), checkId: orNull(uuid), reason: orNull(text), decidedBy: orNull(text), decidedAt: orNull(instant),
};

/** Answers about the agency's own checks. */
export const checkSchemas: Readonly<Record<string, Schema>> = {
  AgencyCheck: answer<AgencyCheckResponse>(check),
  AgencyCheckDetail: answer<AgencyCheckDetailResponse>({ ...check, drafts: orNull(ref('DraftsHit')) }),
  DraftsHit: answer<DraftsHitResponse>({ looked: whole, hit: list({ type: 'object', required: ['requestId', 'reference'], properties: { requestId: uuid, reference: text } }) }),
  Requirement: answer<RequirementResponse>({
    id: text, kind: oneOf(...requirementKinds), requestedState: orNull(text), requestingState: orNull(text), measures: orNull(list(text)), channels: orNull(list(text)), instruments: orNull(list(text)),
    forms: orNull(list(text)), from: orNull(date), until: orNull(date), holds: flag, binding: orNull(oneOf('bound', 'not-recorded')), level: oneOf('block', 'reason', 'advice'), waivableBy: orNull(oneOf('author', 'supervisor')), message: text,
    source, note: orNull(text),
  }),
  RequirementCheck: answer<RequirementCheck>({
    findings: list({ type: 'object', properties: { rule: text, level: oneOf('block', 'reason', 'advice'), section: text, field: text, message: text, kind: oneOf(...requirementKinds, 'binding'), waivableBy: orNull(text), source, note: orNull(text) } }),
    notRecorded: orNull(ref('NotRecorded')),
  }, { description: 'Only where the context names the requested State; it has no part in `complete`.' }),
  NotRecorded: answer<NotRecorded>({ kind: oneOf('not-recorded'), requestedState: text, measures: list(text), channel: orNull(text), about: list(oneOf(...requirementKinds)), message: text }),
  Requirements: answer<RequirementsResponse>({ on: date, version: orNull(text), state: orNull(text), ofState: whole, requirements: list(ref('Requirement')) }),
  CheckSuggestion: answer<CheckSuggestionResponse>(suggestion),
  CheckSuggestionDetail: answer<CheckSuggestionDetailResponse>({ ...suggestion, written: orNull(list(text)), prefilled: { ...content, description: 'Without its message.' } }),
};
