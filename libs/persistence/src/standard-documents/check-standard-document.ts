import { checkDocument, declarationsAsked, participationForForms, type AttachmentValue, type CheckContext, type LinkedDocument } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { adoptedLaw } from '../law/adopted-law';
import type { DraftCheckResult } from '../readers/draft-check';
import { documentOf } from '../readers/draft-row';
import { findingsBeside } from '../readers/findings-beside';
import { sectionStates } from '../readers/draft-sections';
import { waiverOf, weighDeclaration, weighFinding, type GateFinding } from '../readers/weigh-findings';
import { withGapsOfTranslation } from '../translations/gaps-of-translation';
import { concernedBy } from './standard-concerned';
import type { StandardDocumentRow } from './standard-document-row';

/** What a standard document still lacks: the rules of its form, told what the rows know of the request, what the other State asks for and the agency's own checks. */
export async function checkStandardDocument(tx: AgencyTransaction, row: StandardDocumentRow, now: string): Promise<DraftCheckResult> {
  const document = documentOf(row);
  const { participation, parts: { requirements } } = await adoptedLaw(tx);
  const [day, context] = [now.slice(0, 10), await contextOf(tx, row, now)];
  const result = checkDocument(document, context, participationForForms(participation, day, requirements));
  const further = await findingsBeside(tx, document, await concernedBy(tx, row.requestId, document), context, { participation, requirements, day });
  const supervisors = await supervisorsAmong(tx, Object.values(row.reasonsBy));
  const found: readonly GateFinding[] = [...await withGapsOfTranslation(tx, { ...row, standardDocumentId: row.id }, result.findings), ...further.findings];
  const findings = found.map((finding) => weighFinding(finding, row.reasons, (key) => waiverOf(finding) === 'supervisor' && supervisors.has(row.reasonsBy[key] ?? '')));
  const declarations = declarationsAsked(document).map((asked) => weighDeclaration(asked, row.declarations));
  const blocking = findings.filter(({ stops }) => stops === 'blocks').length;
  const unanswered = findings.filter(({ stops }) => stops === 'unanswered').length + declarations.filter(({ level, answered }) => level !== 'advice' && !answered).length;
  const confirmed = new Set(declarations.filter(({ answered }) => answered).map(({ rule }) => rule.split('.')[0]));
  return {
    version: row.version, digest: row.digest, blocking, unanswered,
    check: {
      complete: blocking === 0 && unanswered === 0, findings: findings.map(({ stops: _stops, ...finding }) => finding), declarations,
      notChecked: result.notChecked.filter(({ rule, needs }) => !(needs.includes('declaration') && confirmed.has(rule))),
      notRecorded: further.notRecorded, blocking, unanswered, sections: sectionStates(document, findings), packVersion: row.packVersion,
    },
  };
}

/** A reply bears the reference of its request, so that no reference can be used twice here. */
export async function contextOf(tx: AgencyTransaction, { requestId, requestingState, requestedState, acceptedLanguages }: StandardDocumentRow, now: string): Promise<CheckContext> {
  return { asOf: now, requestingState, requestedState, acceptedLanguages, usedReferences: [], attachments: await files(tx, requestId), linkedDocuments: await ofRequest(tx, requestId) };
}

const files = async (tx: AgencyTransaction, requestId: string): Promise<readonly AttachmentValue[]> =>
  tx.query<AttachmentValue>(`SELECT name AS title, sha256 FROM document WHERE request_id = $1 AND kind IN ('attachment', 'answer', 'issued') ORDER BY added_at, id`, [requestId]);

/** The document of the request itself, and what was issued in it before. */
const ofRequest = async (tx: AgencyTransaction, requestId: string): Promise<readonly LinkedDocument[]> =>
  tx.query<LinkedDocument>(
    `SELECT jsonb_build_object('form', form, 'lang', lang, 'values', form_values) AS document FROM approved_form WHERE request_id = $1 AND set_aside_at IS NULL
     UNION ALL SELECT jsonb_build_object('form', form, 'lang', lang, 'values', form_values) FROM received_form WHERE request_id = $1
     UNION ALL (SELECT jsonb_build_object('form', form, 'lang', lang, 'values', issued_values) FROM standard_document WHERE request_id = $1 AND state = 'issued' ORDER BY issued_at)`,
    [requestId],
  );

async function supervisorsAmong(tx: AgencyTransaction, people: readonly string[]): Promise<ReadonlySet<string>> {
  if (people.length === 0) return new Set();
  const rows = await tx.query<{ id: string }>(`SELECT person_id AS id FROM person_role WHERE role = 'supervisor' AND person_id = ANY($1::uuid[])`, [[...new Set(people)]]);
  return new Set(rows.map(({ id }) => id));
}
