import { checkDocument, declarationsAsked, participationForForms, type NotChecked, type NotRecorded } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { adoptedLaw } from '../law/adopted-law';
import { withGapsOfTranslation } from '../translations/gaps-of-translation';
import { draftContext } from './draft-context';
import { furtherFindings } from './draft-requirements';
import { documentOf, readDraft, type DraftRow } from './draft-row';
import { sectionStates, type SectionState } from './draft-sections';
import { reasonFor, waiverOf, weighDeclaration, weighFinding, type GateFinding, type WeighedDeclaration, type WeighedFinding } from './weigh-findings';

/** The outcome of all checks of a draft, as pages show it. */
export interface DraftCheck {
  readonly complete: boolean;
  readonly findings: readonly Omit<WeighedFinding, 'stops'>[];
  readonly declarations: readonly WeighedDeclaration[];
  readonly notChecked: readonly NotChecked[];
  /** What nobody has recorded about what the requested State asks for. */
  readonly notRecorded: NotRecorded | null;
  readonly blocking: number;
  readonly unanswered: number;
  readonly sections: readonly SectionState[];
  readonly packVersion: string;
}

/** The gate: what a draft still lacks before it may be sent. */
export interface DraftCheckResult {
  readonly version: number;
  readonly digest: string;
  /** Findings that block sending and were not waived by who may waive them. */
  readonly blocking: number;
  /** Findings that need a reason, and declarations that need an answer. */
  readonly unanswered: number;
  readonly check: DraftCheck;
}

/** The request has no draft: it was received, not written. */
export class DraftMissing extends Error {
  constructor(requestId: string) {
    super(`The request ${requestId} has no draft.`);
  }
}

/**
 * Checks the draft of a request as it stands in this transaction: the same for the page, for saving and for sending.
 * @param now ISO 8601 instant
 * @throws DraftMissing
 */
export async function checkDraft(tx: AgencyTransaction, requestId: string, now: string): Promise<DraftCheckResult> {
  const draft = await readDraft(tx, requestId);
  if (!draft) throw new DraftMissing(requestId);
  return checkDraftRow(tx, draft, now);
}

/** The same for a draft that has been read already. */
export async function checkDraftRow(tx: AgencyTransaction, draft: DraftRow, now: string): Promise<DraftCheckResult> {
  const document = documentOf(draft);
  const { participation, parts: { requirements } } = await adoptedLaw(tx);
  const day = now.slice(0, 10);
  const context = await draftContext(tx, draft, now);
  const result = checkDocument(document, context, participationForForms(participation, day, requirements));
  const further = await furtherFindings(tx, draft, document, context, { participation, requirements, day });
  const found: readonly GateFinding[] = [...await withGapsOfTranslation(tx, draft, result.findings), ...further.findings];
  const waived = await keysOfSupervisors(tx, draft, found);
  const findings = found.map((finding) => weighFinding(finding, draft.reasons, (key) => waived.has(key)));
  const declarations = declarationsAsked(document).map((asked) => weighDeclaration(asked, draft.declarations));
  const blocking = findings.filter(({ stops }) => stops === 'blocks').length;
  const unanswered = findings.filter(({ stops }) => stops === 'unanswered').length + declarations.filter(({ level, answered }) => level !== 'advice' && !answered).length;
  const confirmed = new Set(declarations.filter(({ answered }) => answered).map(({ rule }) => rule.split('.')[0]));
  return {
    version: draft.version, digest: draft.digest, blocking, unanswered,
    check: {
      complete: blocking === 0 && unanswered === 0,
      findings: findings.map(({ stops: _stops, ...finding }) => finding),
      declarations,
      notChecked: result.notChecked.filter(({ rule, needs }) => !(needs.includes('declaration') && confirmed.has(rule))),
      notRecorded: further.notRecorded,
      blocking, unanswered,
      sections: sectionStates(document, findings),
      packVersion: draft.packVersion,
    },
  };
}

/** Keys whose present reason was written by a supervisor: whoever saved the version in which that text first stood. */
async function keysOfSupervisors(tx: AgencyTransaction, draft: DraftRow, findings: readonly GateFinding[]): Promise<ReadonlySet<string>> {
  const keys = new Set(findings.filter((finding) => waiverOf(finding) === 'supervisor').map((finding) => reasonFor(finding, draft.reasons)?.key).filter((key) => key !== undefined));
  const found = new Set<string>();
  for (const key of keys) {
    const [row] = await tx.query<{ supervisor: boolean }>(
      `SELECT EXISTS (SELECT FROM person_role r WHERE r.person_id = v.saved_by AND r.role = 'supervisor') AS supervisor
         FROM (SELECT version, saved_by, reasons ->> $2 AS said, lag(reasons ->> $2) OVER (ORDER BY version) AS before FROM draft_version WHERE request_id = $1) v
        WHERE v.said = $3 AND v.before IS DISTINCT FROM v.said ORDER BY v.version DESC LIMIT 1`,
      [draft.requestId, key, draft.reasons[key]],
    );
    if (row?.supervisor) found.add(key);
  }
  return found;
}
