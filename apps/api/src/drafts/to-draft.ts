import type { CheckResponse, DraftResponse } from '@comity/http-contract';
import { checkDraftRow, lastReturn, personName, type AgencyTransaction, type DraftCheckResult, type DraftRow } from '@comity/persistence';
import { instant } from '../http/instants';

export const toCheck = ({ check }: DraftCheckResult): CheckResponse => ({
  complete: check.complete,
  findings: check.findings.map(({ rule, level, section, field, message, waivableBy, reason, source, note, check: own }) => (
    { rule, level, section, field, message, waivableBy, reason, source: source ?? null, note: note ?? null, check: own ?? null }
  )),
  declarations: check.declarations.map(({ rule, level, message, answered }) => ({ rule, level, message, answered })),
  notChecked: check.notChecked, notRecorded: check.notRecorded, blocking: check.blocking, unanswered: check.unanswered,
  sections: check.sections.map(({ id, title, status, problems }) => ({ id, title, status, problems })),
  packVersion: check.packVersion,
});

/** A draft with the outcome of its checks at this instant. */
export async function toDraft(tx: AgencyTransaction, draft: DraftRow, now: string): Promise<DraftResponse> {
  const returned = await lastReturn(tx, draft.requestId);
  return {
    requestId: draft.requestId, version: draft.version, form: draft.form, lang: draft.lang, values: draft.values, reasons: draft.reasons, declarations: draft.declarations,
    digest: draft.digest, savedAt: instant(draft.savedAt), savedBy: { id: draft.savedBy, name: await personName(tx, draft.savedBy) },
    check: toCheck(await checkDraftRow(tx, draft, now)),
    returned: returned && { reason: returned.reason, by: returned.by, at: instant(returned.at) },
  };
}
