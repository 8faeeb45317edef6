import { eventLabels, incomingStages, messageLabels, outcomes, paperChannels, outgoingStages, roles } from '@comity/domain';
import type { CaseResponse, DocumentResponse, EventListResponse, EventResponse, FormContentResponse, ImportCheckResponse, ImportChoiceResponse, ImportReadingResponse, ImportDifferenceResponse, IntakeFindingResponse, IntakeResponse, MessageResponse, RequestListResponse, RequestResponse, RequestRowResponse } from '@comity/http-contract';
import { commandClasses } from '../commands/command-classes';
import { answer, anything, date, digest, flag, instant, list, oneOf, orNull, ref, text, uuid, whole, type Schema } from './schema';

const stage = oneOf(...new Set([...outgoingStages, ...incomingStages]));
const person: Schema = { type: 'object', required: ['id', 'name'], properties: { id: uuid, name: text } };
const side = oneOf('outgoing', 'incoming');
const values: Schema = { type: 'object', description: 'Fields by section of the form.', additionalProperties: anything };

const row: Record<keyof RequestRowResponse, Schema> = {
  id: uuid, reference: { type: 'string', example: 'BE-VAL-2026-00001' }, side, subject: text, form: text, kind: text,
  partner: { type: 'object', required: ['code', 'name', 'countryCode'], properties: { code: text, name: text, countryCode: text } },
  stage, status: text, move: oneOf('us', 'them', 'machine', 'nobody'), next: text, stageSince: instant, owner: orNull(person), urgency: text,
  clock: orNull(ref('Clock')), familyId: uuid, changedAt: instant,
};

const finding = answer<IntakeFindingResponse>({
  code: text, level: oneOf('refuse', 'warn', 'note'), params: anything, text,
  place: { type: 'object', properties: { inside: list(text), page: whole, object: whole, offset: whole } },
});

export const requestSchemas: Readonly<Record<string, Schema>> = {
  RequestRow: answer<RequestRowResponse>(row),
  RequestList: answer<RequestListResponse>({ rows: list(ref('RequestRow')), total: whole, page: whole, size: whole, serverTime: instant }),
  Request: answer<RequestResponse>({
    ...row, version: whole, partnerAgency: ref('Agency'), partnerReference: orNull(text),
    caseFile: orNull({ type: 'object', properties: { id: uuid, reference: text, title: text } }), author: orNull(person), lang: text, formVersion: text, packVersion: text,
    instrument: text, outcome: orNull(oneOf(...outcomes)), createdAt: instant, sentAt: orNull(instant), receivedAt: orNull(instant), closedAt: orNull(instant), paperChannel: orNull(oneOf(...paperChannels)),
    clocks: list(ref('Clock')), commands: list(oneOf(...Object.keys(commandClasses), 'TakeOverPaper')), cannotApprove: orNull(text),
    held: orNull({ type: 'object', required: ['text', 'at', 'approvedBy'], properties: { text, at: instant, approvedBy: text } }), canFollowUp: flag,
    family: list({ type: 'object', properties: { id: uuid, reference: text, kind: text, status: text, follows: flag } }),
    stages: list({ type: 'object', properties: { stage, status: text, at: instant } }),
    question: orNull({ type: 'object', properties: { round: whole, text, answerBy: date } }),
    preservation: orNull({ type: 'object', properties: { effectedOn: date, provider: text, providerReference: text, expiresOn: orNull(date) } }),
    route: orNull({ type: 'object', properties: { id: text, title: text, articles: text, rank: whole, of: whole, reason: orNull(text), by: text, at: instant } }),
    answer: orNull({
      type: 'object', properties: { extent: oneOf('full', 'part', 'none'), note: orNull(text), refused: list({ type: 'object', properties: { part: text, ground: text, groundLabel: text, reason: text } }) },
    }),
  }),
  ImportReading: answer<ImportReadingResponse>({
    file: {
      type: 'object', required: ['name', 'size', 'pages', 'sha256', 'needsReason', 'findings'],
      properties: { name: text, size: whole, pages: orNull(whole), sha256: digest, needsReason: flag, findings: list({ type: 'object', properties: { code: text, level: oneOf('warn', 'note'), text } }) },
    },
    document: { type: 'object', required: ['form', 'title', 'lang', 'values'], properties: { form: text, title: text, lang: text, values } },
    dataSha256: digest, omitted: list(text), pages: oneOf('same', 'differ', 'not-readable'),
    differences: list(answer<ImportChoiceResponse>({ id: text, with: oneOf('message', 'page'), section: orNull(text), field: orNull(text), data: anything, other: anything, take: list(oneOf('data', 'page', 'kept')) })),
    filled: list({ type: 'object', properties: { section: text, field: text, value: anything } }),
    findings: list({ type: 'object', properties: { rule: text, level: oneOf('block', 'reason', 'advice'), section: text, field: text, message: text } }),
    verification: ref('Verification'), withdrawn: orNull({ type: 'object', required: ['by', 'on'], properties: { by: text, on: date } }), addressedTo: orNull(text),
    sender: { type: 'object', required: ['name', 'reference', 'suggested'], properties: { name: orNull(text), reference: orNull(text), suggested: orNull(text) } },
    registered: orNull({ type: 'object', required: ['id', 'reference'], properties: { id: uuid, reference: text } }), opensRequest: flag,
  }),
  ImportCheck: answer<ImportCheckResponse>({
    document: { type: 'object', required: ['form', 'lang', 'values'], properties: { form: text, lang: text, values } },
    dataSha256: digest, omitted: list(text), pages: oneOf('same', 'differ', 'not-readable'), comparedWithMessage: flag,
    differences: list(answer<ImportDifferenceResponse>({ with: oneOf('message', 'page'), section: orNull(text), field: orNull(text), data: anything, other: anything })),
  }),
  Event: answer<EventResponse>({
    seq: whole, type: oneOf(...Object.keys(eventLabels)), label: text, at: instant, from: oneOf('us', 'them', 'comity'),
    by: orNull({ type: 'object', required: ['name'], properties: { name: text, role: oneOf(...roles) } }), data: anything,
    narratives: list({ type: 'object', properties: { kind: text, text } }), hash: digest,
  }),
  EventList: answer<EventListResponse>({ events: list(ref('Event')), chain: { type: 'object', required: ['intact', 'verifiedTo'], properties: { intact: flag, verifiedTo: whole } } }),
  FormContent: answer<FormContentResponse>({ form: text, formVersion: text, lang: text, values }),
  Message: answer<MessageResponse>({
    id: uuid, direction: oneOf('out', 'in'), type: oneOf(...Object.keys(messageLabels)), label: text, at: instant, sequence: whole, digest, delivered: flag,
    deliveredAt: orNull(instant), content: anything,
  }),
  Intake: answer<IntakeResponse>({
    state: oneOf('clear', 'held', 'accepted'), at: instant, findings: list(finding), withoutMetadata: flag, scan: oneOf('clean', 'infected', 'not-scanned', 'failed'),
    facts: list({ type: 'object', properties: { group: text, name: text, value: text, inside: list(text) } }),
    accepted: orNull({ type: 'object', required: ['by', 'at', 'because'], properties: { by: text, at: instant, because: text } }),
  }),
  Document: answer<DocumentResponse>({
    id: uuid, kind: oneOf('issued', 'attachment', 'answer', 'received'), standardForm: orNull(text), name: text, mediaType: text, size: whole, sha256: digest, pages: orNull(whole), addedAt: instant,
    addedBy: orNull(text), custody: list({ type: 'object', properties: { what: oneOf('intake', 'issued', 'handed-over', 'taken-over', 'read', 'accepted'), at: instant, sha256: digest, by: orNull(text) } }),
    intake: orNull(ref('Intake')), proof: orNull(ref('DocumentProof')),
  }),
  Case: answer<CaseResponse>({ id: uuid, reference: text, title: text, createdAt: instant, requests: whole }),
};
