import { groundLabels, hasRight, mayCommand, type Role } from '@comity/domain';
import type { RequestResponse } from '@comity/http-contract';
import { latestContent, type AgencyTransaction, type EventRecord, type RequestDetailRecord } from '@comity/persistence';

/** The open question, on our desk or on theirs. */
export function openQuestion(request: RequestDetailRecord, events: readonly EventRecord[]): RequestResponse['question'] {
  if (request.stage !== 'information-needed' && request.stage !== 'information-asked') return null;
  const asked = events.findLast(({ type }) => type === 'InformationRequested' || type === 'InformationAsked');
  if (!asked) return null;
  const { round, answerBy } = asked.data as { round: number; answerBy: string };
  return { round, answerBy, text: asked.narratives.find(({ kind }) => kind === 'question')?.text ?? '' };
}

export async function preservationOf(tx: AgencyTransaction, requestId: string): Promise<RequestResponse['preservation']> {
  const said = await latestContent(tx, requestId, 'preservation-effected');
  return said && { effectedOn: said.effectedOn, provider: said.provider, providerReference: said.providerReference, expiresOn: said.expiresOn ?? null };
}

export async function answerOf(tx: AgencyTransaction, requestId: string): Promise<RequestResponse['answer']> {
  const said = await latestContent(tx, requestId, 'answer');
  return said && {
    extent: said.extent, note: said.note ?? null,
    refused: said.refused.map(({ part, ground, reason }) => ({ part, ground, groundLabel: groundLabels[ground] ?? ground, reason })),
  };
}

/** Why this person cannot approve the draft that is in check: the code that `decide` would refuse with. */
export function whyNotApprove(request: RequestDetailRecord, personId: string, roles: readonly Role[]): string | null {
  if (request.stage !== 'review') return null;
  if (!mayCommand(roles, 'ApproveAndSend')) return 'ROLE_MISSING';
  return request.editors.includes(personId) ? 'APPROVER_IS_AUTHOR' : null;
}

/** A preservation that took effect can be followed by the request for the data (Art. 31). */
export const mayFollowUp = ({ side, form, state }: RequestDetailRecord, roles: readonly Role[]): boolean =>
  side === 'outgoing' && form === 'COE_TCY_PRESERVATION_29_30' && state.executed && hasRight(roles, 'request.draft');
