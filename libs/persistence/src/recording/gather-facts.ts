import { clockCommands, rungs } from '@comity/domain';
import type { CarriedDocument, ClockFacts, DraftFacts, Facts, Law, RequestCommand, RequestFacts, Rung } from '@comity/domain';
import { isoSeconds, isUuid, newId } from '@comity/platform';
import type { AgencyTransaction } from '../database';
import type { RequestEntity } from '../entities';
import { checkDraft } from '../readers/draft-check';
import { lawOfRequest } from '../law/law-of-request';
import { paperFacts } from '../papers/issued-papers';
import { standingApproval } from '../papers/standing-approval';
import { arrivalFacts, bringsPaper } from '../papers/taken-over-papers';
import { standardFacts } from '../standard-documents/standard-facts';
import { rungInstants } from './lane-state';
import { subjectToSend } from './subject-to-send';
import { readAwaited, type ClockRow } from './read-rows';
import type { Recording } from './recording';

/** Steps that look at the draft, and steps that look into the form. */
const drafting: readonly RequestCommand['type'][] = ['SubmitForReview', 'ReturnDraft', 'ApproveAndSend'];
const reading: readonly RequestCommand['type'][] = ['ApproveAndSend', 'RecordIssued'];

/** Steps that compute a date of the law. */
const askingTheLaw = (order: RequestCommand): boolean =>
  clockCommands.includes(order.type) || order.type === 'RecordPreservation' || order.type === 'NoteFormalRequest' || (order.type === 'ReceiveMessage' && order.content.type === 'preservation-effected');

/** Steps that compute nothing are not given the law: one that asks all the same is a defect. */
const notAsked = new Proxy({}, { get: (_target, name) => { throw new Error(`The law was not gathered for this step (${String(name)}).`); } }) as Law;

/** Everything `decide` needs for this command, read in the recording transaction; what it does not look at is not read. */
export async function gatherFacts({ tx, row, order, actor, now, own, partner, standing, clocks, made }: Omit<Recording, 'keys'>): Promise<Facts> {
  const needsDraft = drafting.includes(order.type) && row.side === 'outgoing' && ['draft', 'review', 'returned'].includes(row.stage);
  return {
    now, actor, ownZone: own.zone, partnerZone: partner.zone, ownState: own.countryCode, partnerState: partner.countryCode,
    law: askingTheLaw(order) ? await lawOfRequest(tx, row.packVersion) : notAsked,
    awaited: clockCommands.includes(order.type) ? (await readAwaited(tx, row.id)).map(({ limitId, owedBy, question }) => ({ limit: limitId, owedBy, question })) : [],
    receiptTargetHours: row.receiptTargetHours ?? standing.policyHours,
    arrival: await arrivalFacts(tx, row, order),
    request: await requestFacts(tx, row, order),
    draft: needsDraft ? await draftFacts(tx, row.id, now) : null,
    documents: await carried(tx, row, order),
    approval: order.type === 'ReturnApproved' || order.type === 'RecordIssued' ? await standingApproval(tx, row.id) : null,
    assignee: order.type === 'Reassign' && standing.assigneeRoles.length > 0 ? { active: true, roles: standing.assigneeRoles } : null,
    clocks: clocks.map(clockFacts),
    issuedPapers: carriesPapers(order) ? await issuedAmong(tx, row.id, order.documentIds ?? []) : [],
    standard: order.type === 'IssueStandardDocument' ? await standardFacts(tx, row.id, { madeDocumentId: order.madeDocumentId, now, made }) : null,
    paper: order.type === 'WithdrawPaper' && isUuid(order.documentId) ? await paperFacts(tx, row.id, order.documentId) : null,
  };
}

async function requestFacts(tx: AgencyTransaction, row: RequestEntity, order: RequestCommand): Promise<RequestFacts> {
  const message = order.type === 'ReceiveMessage' && order.content.type === 'request' ? order.content : null;
  return {
    id: row.id, form: row.form, reference: row.reference, lang: row.lang, subject: await subjectToSend(tx, row, order), urgency: row.urgency, formVersion: row.formVersion,
    values: message?.values ?? (bringsPaper(order) ? order.content.values : reading.includes(order.type) ? await formValues(tx, row) : {}),
    receivedAt: row.receivedAt ? isoSeconds(row.receivedAt) : null,
    // The earlier request is named by the sender's own id: both sides know it (decisions 11).
    follows: message?.follows ?? (row.side === 'outgoing' ? row.followsId : null), ownerId: row.ownerId,
  };
}

/** As approved; before that, as the draft says. */
async function formValues(tx: AgencyTransaction, row: RequestEntity): Promise<RequestFacts['values']> {
  const [form] = await tx.query<{ values: RequestFacts['values'] | null }>(
    `SELECT coalesce((SELECT form_values FROM approved_form WHERE request_id = $1 AND set_aside_at IS NULL), (SELECT form_values FROM draft WHERE request_id = $1)) AS values`, [row.id]);
  return form?.values ?? {};
}

async function draftFacts(tx: AgencyTransaction, requestId: string, now: string): Promise<DraftFacts> {
  const checked = await checkDraft(tx, requestId, now);
  // Who translated has written what the other side reads.
  const editors = await tx.query<{ saved_by: string }>('SELECT saved_by FROM draft_version WHERE request_id = $1 UNION SELECT saved_by FROM translation_segment WHERE request_id = $1 AND standard_document_id IS NULL', [requestId]);
  return { version: checked.version, digest: checked.digest, blocking: checked.blocking, unanswered: checked.unanswered, editors: editors.map((row) => row.saved_by) };
}

async function carried(tx: AgencyTransaction, row: RequestEntity, order: RequestCommand): Promise<readonly CarriedDocument[]> {
  if (order.type === 'RecordIssued') {
    const paper = { documentId: newId(), name: `${row.reference}.pdf`, mediaType: 'application/pdf', size: order.size, sha256: order.sha256 };
    return [paper, ...(await documents(tx, row.id, 'attachment', null))];
  }
  const named = carriesPapers(order) ? (order.documentIds ?? []).filter(isUuid) : [];
  if (named.length === 0) return [];
  const kind = order.type === 'SendAnswer' ? 'answer' : order.type === 'AnswerInformation' ? 'attachment' : null;
  return [...(kind === null ? [] : await documents(tx, row.id, kind, named)), ...(await documents(tx, row.id, 'issued', await issuedAmong(tx, row.id, named)))];
}

/** Steps whose message may take papers along that were issued inside the request. */
const carriesPapers = (order: RequestCommand): order is Extract<RequestCommand, { documentIds?: unknown }> => 'documentIds' in order && order.documentIds !== undefined;

/** Those of the ids that are standard documents issued in this request; its own paper goes with the request alone. */
async function issuedAmong(tx: AgencyTransaction, requestId: string, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>('SELECT document_id AS id FROM standard_document WHERE request_id = $1 AND document_id = ANY($2::uuid[])', [requestId, ids.filter(isUuid)]);
  return rows.map(({ id }) => id);
}

/** Files of one kind of a request; `named` null means all. */
async function documents(tx: AgencyTransaction, requestId: string, kind: string, named: readonly string[] | null): Promise<readonly CarriedDocument[]> {
  const rows = await tx.query<Omit<CarriedDocument, 'size'> & { size: string }>(
    `SELECT id AS "documentId", name, media_type AS "mediaType", size, sha256 FROM document
      WHERE request_id = $1 AND kind = $2 AND ($3::uuid[] IS NULL OR id = ANY($3::uuid[]))`,
    [requestId, kind, named],
  );
  return rows.map(({ documentId, name, mediaType, size, sha256 }) => ({ documentId, name, mediaType, size: Number(size), sha256 }));
}

const clockFacts = (clock: ClockRow): ClockFacts => ({
  id: clock.id, code: clock.code as ClockFacts['code'], dueVersion: clock.dueVersion, dueExclusive: isoSeconds(clock.dueExclusive),
  running: clock.state === 'running', open: clock.state === 'running' || clock.state === 'paused', question: clock.question, owedBy: clock.owedBy,
  rungsAt: rungInstants(clock),
  fired: clock.ladder ? rungs.filter((rung) => !clock.rungsLeft.includes(rung)) : ([...rungs] as readonly Rung[]),
});
