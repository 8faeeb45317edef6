import type { Actor, CarriedDocument, ClockFacts, DraftFacts, Facts, RequestCommand, RequestFacts, Role, Rung } from '@comity/domain';
import { rungs } from '@comity/domain';
import { isoSeconds, isUuid, newId } from '@comity/platform';
import { In } from 'typeorm';
import type { AgencyTransaction } from '../database';
import { ApprovedFormEntity, DocumentEntity, DraftEntity, ReceivedFormEntity, type ClockEntity, type RequestEntity } from '../entities';
import { checkDraft } from '../readers/draft-check';
import { rungInstants } from './lane-state';
import type { Recording } from './recording';

/** The person as PostgreSQL knows it in this transaction; an inactive or foreign person holds no role. */
export async function actorOf(tx: AgencyTransaction, personId: string | null): Promise<Actor> {
  return personId ? { kind: 'person', personId, roles: await rolesOf(tx, personId) } : { kind: 'machine' };
}

async function rolesOf(tx: AgencyTransaction, personId: string): Promise<Role[]> {
  const rows = await tx.query<{ role: Role }>('SELECT r.role FROM person_role r JOIN person p ON p.id = r.person_id WHERE p.id = $1 AND p.active', [personId]);
  return rows.map((row) => row.role);
}

/** Everything `decide` needs, read in the recording transaction. */
export async function gatherFacts(recording: Omit<Recording, 'keys'>): Promise<Facts> {
  const { tx, row, order, actor, now, own, partner } = recording;
  const needsDraft = row.side === 'outgoing' && ['draft', 'review', 'returned'].includes(row.stage);
  return {
    now, actor, ownZone: own.zone, partnerZone: partner.zone,
    receiptTargetHours: row.receiptTargetHours ?? (await policyHours(tx)),
    request: await requestFacts(tx, row, order),
    draft: needsDraft ? await draftFacts(tx, row.id, now) : null,
    documents: await carried(tx, row, order),
    assignee: order.type === 'Reassign' ? await assignee(tx, order.personId) : null,
    clocks: await clockFacts(tx, row.id),
  };
}

async function policyHours(tx: AgencyTransaction): Promise<number> {
  const [policy] = await tx.query<{ receipt_target_hours: number }>('SELECT receipt_target_hours FROM agency_policy');
  return policy?.receipt_target_hours ?? 24;
}

async function requestFacts(tx: AgencyTransaction, row: RequestEntity, order: RequestCommand): Promise<RequestFacts> {
  const message = order.type === 'ReceiveMessage' && order.content.type === 'request' ? order.content : null;
  const follows = message?.follows ?? (await partnerIdOfPredecessor(tx, row));
  return {
    id: row.id, form: row.form, reference: row.reference, lang: row.lang, subject: row.subject, urgency: row.urgency, formVersion: row.formVersion,
    values: message?.values ?? (await formValues(tx, row)),
    receivedAt: row.receivedAt ? isoSeconds(row.receivedAt) : null, follows, ownerId: row.ownerId,
  };
}

/** The earlier request is named by the sender's own id: both sides know it (decisions 11). */
async function partnerIdOfPredecessor(tx: AgencyTransaction, row: RequestEntity): Promise<string | null> {
  if (!row.followsId) return null;
  return row.side === 'outgoing' ? row.followsId : (await tx.query<{ id: string | null }>('SELECT partner_request_id AS id FROM request WHERE id = $1', [row.followsId]))[0]?.id ?? null;
}

async function formValues(tx: AgencyTransaction, row: RequestEntity): Promise<RequestFacts['values']> {
  const kept = row.side === 'incoming' ? await tx.manager.findOneBy(ReceivedFormEntity, { requestId: row.id }) : await tx.manager.findOneBy(ApprovedFormEntity, { requestId: row.id });
  return kept?.values ?? (await tx.manager.findOneBy(DraftEntity, { requestId: row.id }))?.values ?? {};
}

async function draftFacts(tx: AgencyTransaction, requestId: string, now: string): Promise<DraftFacts> {
  const checked = await checkDraft(tx, requestId, now);
  const editors = await tx.query<{ saved_by: string }>('SELECT DISTINCT saved_by FROM draft_version WHERE request_id = $1', [requestId]);
  return { version: checked.version, digest: checked.digest, blocking: checked.blocking, unanswered: checked.unanswered, editors: editors.map((row) => row.saved_by) };
}

async function carried(tx: AgencyTransaction, row: RequestEntity, order: RequestCommand): Promise<readonly CarriedDocument[]> {
  if (order.type === 'RecordIssued') {
    const paper = { documentId: newId(), name: `${row.reference}.pdf`, mediaType: 'application/pdf', size: order.size, sha256: order.sha256 };
    return [paper, ...(await tx.manager.findBy(DocumentEntity, { requestId: row.id, kind: 'attachment' })).map(toCarried)];
  }
  const named = order.type === 'AnswerInformation' || order.type === 'SendAnswer' ? (order.documentIds ?? []).filter(isUuid) : [];
  if (named.length === 0) return [];
  const kinds = order.type === 'SendAnswer' ? ['answer' as const] : ['attachment' as const];
  return (await tx.manager.findBy(DocumentEntity, { id: In([...new Set(named)]), requestId: row.id, kind: In(kinds) })).map(toCarried);
}

const toCarried = (document: DocumentEntity): CarriedDocument => ({
  documentId: document.id, name: document.name, mediaType: document.mediaType, size: Number(document.size), sha256: document.sha256,
});

async function assignee(tx: AgencyTransaction, personId: string): Promise<Facts['assignee']> {
  const roles = isUuid(personId) ? await rolesOf(tx, personId) : [];
  return roles.length > 0 ? { active: true, roles } : null;
}

type ClockRow = Pick<ClockEntity, 'id' | 'dueVersion' | 'soonAt' | 'criticalAt' | 'dueExclusive' | 'state' | 'ladder' | 'rungsLeft'> & Pick<ClockFacts, 'code'>;

async function clockFacts(tx: AgencyTransaction, requestId: string): Promise<readonly ClockFacts[]> {
  const clocks = await tx.query<ClockRow>(
    `SELECT id, code, due_version AS "dueVersion", soon_at AS "soonAt", critical_at AS "criticalAt", due_exclusive AS "dueExclusive", state, ladder, rungs_left AS "rungsLeft"
       FROM clock WHERE request_id = $1`,
    [requestId],
  );
  return clocks.map((clock) => ({
    id: clock.id, code: clock.code, dueVersion: clock.dueVersion, dueExclusive: isoSeconds(clock.dueExclusive),
    running: clock.state === 'running', rungsAt: rungInstants(clock),
    fired: clock.ladder ? rungs.filter((rung) => !clock.rungsLeft.includes(rung)) : ([...rungs] as readonly Rung[]),
  }));
}
