import { canonicalJson, dayIn, fillByApproval, fillByEngine, localInstant, type CommandBody, type FormDocument, type PaperOrder } from '@comity/domain';
import { sha256Hex } from '@comity/platform';
import type { AgencyTransaction, Database } from '../database';
import { agencyById } from '../recording/agencies';
import { documentOf } from '../readers/draft-row';
import { paperOrderOf } from '../papers/paper-order-of';
import type { FrozenForm } from '../recording/issue-desk';
import { standardDocument } from './standard-document-row';

type Order = CommandBody<'IssueStandardDocument'>;
interface Given { readonly body: Order; readonly createdAt: Date; readonly name: string; readonly post: string; readonly reference: string; readonly agencyCode: string; readonly signedBefore: boolean }

/** What the paper of a standard document is made from, before the step that issues it is recorded. */
export class StandardDesk {
  constructor(private readonly db: Database) {}

  /**
   * The document as the person of the command approves it: the same for every try of the command, since the approval is
   * dated with it.
   * @throws Error where the command is not there: a defect of the caller
   */
  async frozen(agencyId: string, requestId: string, commandId: string): Promise<FrozenForm> {
    return this.db.withAgency(agencyId, async (tx) => {
      const given = await orderOf(tx, commandId);
      const row = await standardDocument(tx, given.body.madeDocumentId);
      if (row?.requestId !== requestId) throw new Error('The command names no standard document of this request.');
      const own = await agencyById(tx, agencyId);
      const document = approved(documentOf(row), given, own.zone);
      const paper: PaperOrder = await paperOrderOf(tx, { requestId, standardDocumentId: row.id }, document);
      const digest = sha256Hex(canonicalJson({ madeDocumentId: row.id, document, letterhead: own.letterhead, paper }));
      return { document, letterhead: own.letterhead, paper, digest, agencyCode: given.agencyCode, signedBefore: given.signedBefore };
    });
  }
}

async function orderOf(tx: AgencyTransaction, commandId: string): Promise<Given> {
  const [given] = await tx.query<Given>(
    `SELECT c.body, c.created_at AS "createdAt", p.name, p.post, r.reference, a.code AS "agencyCode",
            coalesce((SELECT i.signature IS NOT NULL FROM issued_paper i ORDER BY i.issued_at DESC, i.document_id DESC LIMIT 1), false) AS "signedBefore"
       FROM command c JOIN person p ON p.id = c.person_id JOIN request r ON r.id = c.request_id JOIN agency a ON a.id = c.agency_id
      WHERE c.id = $1 AND c.type = 'IssueStandardDocument'`,
    [commandId],
  );
  if (!given) throw new Error('There is no such command.');
  return given;
}

/** With the fields that approval and the engine fill. */
function approved(document: FormDocument, { body, createdAt, name, post, reference }: Given, zone: string): FormDocument {
  const at = createdAt.toISOString();
  const date = dayIn(zone, at);
  const signature = { name, post, date, ...(body.place ? { place: body.place } : {}), ...(body.method ? { method: body.method } : {}) };
  return fillByApproval(fillByEngine(document, sha256Hex), { date, at: localInstant(at, zone), reference, signature });
}
