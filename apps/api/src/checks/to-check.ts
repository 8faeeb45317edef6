import { decideCheck, hasRight } from '@comity/domain';
import type { AgencyCheckResponse, CheckSuggestionResponse } from '@comity/http-contract';
import type { AgencyCheckRecord, CheckSuggestionRecord } from '@comity/persistence';
import { instant, instantOrNull } from '../http/instants';
import type { SignedIn } from '../identity';

export const toAgencyCheck = (row: AgencyCheckRecord, actor: SignedIn): AgencyCheckResponse => ({
  id: row.id, number: row.number, version: row.version, content: row.content, reason: row.reason, state: row.state, replaces: row.replaces,
  proposedBy: row.proposedBy, proposedAt: instant(row.proposedAt), decidedBy: row.decidedBy, decidedAt: instantOrNull(row.decidedAt), decisionReason: row.decisionReason,
  endedAt: instantOrNull(row.endedAt), suggestionId: row.suggestionId, may: mayDecide(row, actor),
});

/** The same rule that decides, asked beforehand. */
function mayDecide({ state, proposedBy }: AgencyCheckRecord, { personId, roles }: SignedIn): AgencyCheckResponse['may'] {
  if (!hasRight(roles, 'check.adopt')) return [];
  return (['adopt', 'reject', 'withdraw'] as const).filter((decision) => decideCheck({ state, proposedBy: proposedBy.id }, decision, { id: personId, active: true, roles }).outcome === 'accepted');
}

export const toSuggestion = (row: CheckSuggestionRecord): CheckSuggestionResponse => ({
  id: row.id, requestId: row.requestId, reference: row.reference, step: row.step, code: row.code, form: row.form, requestedState: row.requestedState, section: row.section,
  at: instant(row.at), state: row.state, checkId: row.checkId, reason: row.reason, decidedBy: row.decidedBy, decidedAt: instantOrNull(row.decidedAt),
});
