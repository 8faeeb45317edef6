import { availableCommands, mayReturnApproved, stageDefinition, type CommandType, type Outcome } from '@comity/domain';
import type { RequestResponse } from '@comity/http-contract';
import { clocksOfRequest, eventsOf, familyOf, requestDetail, routeChoiceOf, type AgencyTransaction, type RequestDetailRecord } from '@comity/persistence';
import type { SignedIn } from '../identity';
import { agencyResponse } from './agency-response';
import { noticeText } from '../notices/notice-text';
import { kindOf } from '../forms/kinds';
import { instant, instantOrNull } from '../http/instants';
import { notFound } from '../http/problem';
import { answerOf, mayFollowUp, openQuestion, preservationOf, whyNotApprove } from './known-facts';
import { stageHistory } from './stage-history';
import { toClocks } from './to-clock';
import { toRow } from './to-row';

const forCheckers: readonly CommandType[] = ['ApproveAndSend', 'ReturnDraft'];

/** Everything the page of a request shows of it to this person. @throws Problem 404 */
export async function requestPage(tx: AgencyTransaction, actor: SignedIn, id: string): Promise<RequestResponse> {
  const request = await requestDetail(tx, id);
  if (!request) throw notFound();
  const events = await eventsOf(tx, id);
  const clocks = toClocks(await clocksOfRequest(tx, id));
  const first = clocks.find(({ id: clockId }) => clockId === request.clockId) ?? null;
  return {
    ...toRow(request, first),
    version: request.version, partnerAgency: await agencyResponse(tx, request.partnerId), partnerReference: request.partnerReference,
    caseFile: request.caseId === null ? null : { id: request.caseId, reference: request.caseReference ?? '', title: request.caseTitle ?? '' },
    author: request.authorId === null ? null : { id: request.authorId, name: request.authorName ?? '' },
    lang: request.lang, formVersion: request.formVersion, packVersion: request.packVersion, instrument: request.instrument, outcome: request.outcome as Outcome | null,
    createdAt: instant(request.createdAt), sentAt: instantOrNull(request.sentAt), receivedAt: instantOrNull(request.receivedAt), closedAt: instantOrNull(request.closedAt), paperChannel: request.paperChannel,
    clocks, commands: commandsFor(request, actor), cannotApprove: whyNotApprove(request, actor.personId, actor.roles), held: heldOf(request), canFollowUp: mayFollowUp(request, actor.roles),
    family: await familyRows(tx, request), stages: stageHistory(request, events), question: openQuestion(request, events),
    route: await routeOf(tx, id), preservation: await preservationOf(tx, id), answer: await answerOf(tx, id),
  };
}

async function routeOf(tx: AgencyTransaction, id: string): Promise<RequestResponse['route']> {
  const chosen = await routeChoiceOf(tx, id);
  return chosen && {
    id: chosen.routeId, title: chosen.title, articles: chosen.articles, rank: chosen.rank, of: chosen.offered.length, reason: chosen.reason, by: chosen.chosenBy, at: instant(chosen.chosenAt),
  };
}

/** What the role table and the stage allow; who wrote in a draft does not check it, and an approval is not set aside by anybody. */
function commandsFor(request: RequestDetailRecord, { personId, roles }: SignedIn): readonly CommandType[] {
  const wrote = request.stage === 'review' && request.editors.includes(personId);
  const mayReturn = mayReturnApproved(roles, personId, request.approvedBy?.id ?? null);
  return availableCommands(request.side, request.stage, request.form, roles)
    .filter((command) => !(wrote && forCheckers.includes(command)) && (command !== 'ReturnApproved' || mayReturn));
}

/** For everybody who sees the request, not for those alone who were told. */
function heldOf({ stage, side, held, approvedBy }: RequestDetailRecord): RequestResponse['held'] {
  if (stage !== 'signed' || !held) return null;
  return { text: noticeText({ code: held.notice, params: { why: held.why }, side }), at: held.at, approvedBy: approvedBy?.name ?? '' };
}

/** All of the family, this one among them, oldest first; `follows` marks those that follow another. */
async function familyRows(tx: AgencyTransaction, request: RequestDetailRecord): Promise<RequestResponse['family']> {
  const family = await familyOf(tx, request.familyId);
  return family.map(({ id, reference, form, side, stage, followsId }) => ({
    id, reference, kind: kindOf(form), status: stageDefinition(side, stage).status, follows: followsId !== null,
  }));
}
