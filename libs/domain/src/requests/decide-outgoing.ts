import { countHours } from '../deadlines/period';
import { mayReturnApproved } from '../parties/roles';
import type { CommandOf, RequestCommand } from '../procedures/commands';
import { event } from '../procedures/events';
import { accept, refuse, type Decision } from '../shared/decision';
import { cancelRunning, told } from './decide-common';
import { effects, type Effects } from './effects';
import type { Facts } from './facts';
import { answerWanted, missingDocuments, withPapers } from './orders';
import { notSignable } from './not-signable';
import { receiveOutgoing } from './receive-outgoing';
import type { RequestState } from './state';

/** Steps of the requesting side. Null: not one of them. */
export function decideOutgoing(state: RequestState, command: RequestCommand, facts: Facts): Decision<Effects> | null {
  switch (command.type) {
    case 'SubmitForReview': return submit(command, facts);
    case 'ReturnDraft': return returnDraft(command, facts);
    case 'ApproveAndSend': return approve(command, facts);
    case 'ReturnApproved': return returnApproved(command, facts);
    case 'RecordIssued': return issued(command, facts);
    case 'AnswerInformation': return answerInformation(state, command, facts);
    case 'Withdraw':
      if (!command.reason.trim()) return refuse('REASON_MISSING', 'Say why the request is withdrawn: the other authority reads it.');
      return missingDocuments(command.documentIds ?? [], facts) ?? accept(effects({
        events: [event('WithdrawalSent', {})], narratives: told('withdrawal-reason', command.reason),
        messages: [{ type: 'withdrawal', reason: command.reason.trim(), ...withPapers(facts) }],
      }));
    case 'Discard': return accept(effects({ events: [event('Discarded', {})], narratives: told('discard-reason', command.reason), clocks: cancelRunning(facts, 'request-discarded') }));
    case 'ReceiveMessage': return receiveOutgoing(state, command, facts);
    default: return null;
  }
}

function sameDraft(command: { readonly draftVersion: number; readonly digest: string }, facts: Facts): Decision<Effects> | null {
  const { draft } = facts;
  if (!draft) return refuse('DRAFT_MISSING', 'There is no draft to send.');
  if (draft.version !== command.draftVersion || draft.digest !== command.digest) {
    return refuse('DRAFT_CHANGED', 'The draft has changed since you opened it: read the new version first.', { version: draft.version });
  }
  if (draft.blocking > 0) return refuse('DRAFT_INCOMPLETE', 'The draft cannot be sent yet: facts are missing. They are named beside the fields.', { blocking: draft.blocking });
  if (draft.unanswered > 0) {
    return refuse('REASONS_MISSING', 'Some checks need a reason or a confirmation before the draft can be sent.', { unanswered: draft.unanswered });
  }
  return null;
}

function submit(command: CommandOf<'SubmitForReview'>, facts: Facts): Decision<Effects> {
  return sameDraft(command, facts) ?? accept(effects({
    events: [event('SubmittedForReview', { draftVersion: command.draftVersion, digest: command.digest })],
    notices: [{ to: 'checkers', code: 'draft-to-check' }],
  }));
}

/** The second pair of eyes is never one that wrote (decisions 18). */
function isEditor({ actor, draft }: Facts): boolean {
  return actor.kind === 'person' && (draft?.editors.includes(actor.personId) ?? false);
}

function returnDraft(command: CommandOf<'ReturnDraft'>, facts: Facts): Decision<Effects> {
  if (isEditor(facts)) return refuse('CHECKER_IS_AUTHOR', 'Another person must check this draft: you have written in it.');
  if (!command.reason.trim()) return refuse('REASON_MISSING', 'Say what must change: the drafter reads it.');
  return accept(effects({
    events: [event('Returned', {})], narratives: told('return-reason', command.reason), notices: [{ to: 'author', code: 'draft-returned' }],
    suggestions: [{ step: 'returned', code: null }],
  }));
}

/** Approved and not issued: whoever approved it or leads can have it corrected. The approval stays in the record. */
function returnApproved({ reason }: CommandOf<'ReturnApproved'>, { actor, approval }: Facts): Decision<Effects> {
  if (!approval) return refuse('NOTHING_APPROVED', 'There is no approval to set aside.');
  if (actor.kind === 'person' && !mayReturnApproved(actor.roles, actor.personId, approval.by)) {
    return refuse('APPROVED_BY_ANOTHER', 'Only whoever approved it, a supervisor or the head of the authority can return it now.');
  }
  if (!reason.trim()) return refuse('REASON_MISSING', 'Say what must change: the drafter reads it.');
  return accept(effects({
    events: [event('ApprovalSetAside', { draftVersion: approval.draftVersion, digest: approval.digest }), event('Returned', {})],
    narratives: told('return-reason', reason),
    notices: [{ to: 'author', code: 'approved-returned' }, { to: { personId: approval.by }, code: 'approval-set-aside' }],
    suggestions: [{ step: 'returned', code: null }],
  }));
}

function approve(command: CommandOf<'ApproveAndSend'>, facts: Facts): Decision<Effects> {
  if (isEditor(facts)) return refuse('APPROVER_IS_AUTHOR', 'Another person must approve: you have written in this draft.');
  const receiptTargetHours = command.receiptTargetHours ?? facts.receiptTargetHours;
  if (!Number.isInteger(receiptTargetHours) || receiptTargetHours < 1 || receiptTargetHours > 2160) {
    return refuse('TARGET_NOT_POSSIBLE', 'The target for the acknowledgement is a whole number of hours between 1 and 2160.');
  }
  if (!command.method && !statedMethod(facts)) return refuse('SIGNATURE_METHOD_MISSING', 'Say how the paper is signed: by hand, or by which kind of electronic signature or seal.');
  return notSignable(command.method ?? statedMethod(facts), facts) ?? sameDraft(command, facts) ?? accept(effects({
    events: [event('Approved', { draftVersion: command.draftVersion, digest: command.digest, receiptTargetHours })],
    notices: [{ to: 'author', code: 'draft-approved' }],
  }));
}

/** The method of signing that the draft itself states: it is never guessed. */
function statedMethod({ request }: Facts): unknown {
  return Object.values(request.values).map(({ signature }) => (typeof signature === 'object' && signature !== null && 'method' in signature ? signature.method : undefined)).find(Boolean);
}

/** The paper exists: the request leaves, and the clocks of sending start. */
function issued(command: CommandOf<'RecordIssued'>, facts: Facts): Decision<Effects> {
  const { request, approval } = facts;
  if (approval && command.approval !== undefined && command.approval !== approval.number) {
    return refuse('APPROVAL_SET_ASIDE', 'This paper was made from an approval that was set aside.', { approval: command.approval });
  }
  return accept(effects({
    events: [event('Sent', {
      sha256: command.sha256, size: command.size, pages: command.pages,
      ...(command.dataSha256 ? { dataSha256: command.dataSha256 } : {}), ...(command.signature ? { signed: command.signature.level } : {}),
    })],
    messages: [{
      type: 'request', form: request.form, formVersion: request.formVersion, lang: request.lang, reference: request.reference,
      subject: request.subject, urgency: request.urgency, values: request.values, sentAt: facts.now,
      ...(request.follows ? { follows: request.follows } : {}), documents: facts.documents,
    }],
    clocks: [
      { order: 'start', code: 'receipt-target', period: countHours(facts.now, facts.receiptTargetHours, facts.ownZone), start: { type: 'Sent', at: facts.now, saidBy: 'us' } },
      ...answerWanted(facts, 'us'),
    ],
  }));
}

function answerInformation(state: RequestState, command: CommandOf<'AnswerInformation'>, facts: Facts): Decision<Effects> {
  if (!command.text.trim()) return refuse('ANSWER_EMPTY', 'Write the answer to the question.');
  const missing = missingDocuments(command.documentIds ?? [], facts);
  if (missing) return missing;
  return accept(effects({
    events: [event('InformationSent', { round: state.round, documents: facts.documents.length })],
    narratives: told('information', command.text),
    messages: [{ type: 'information', round: state.round, text: command.text.trim(), documents: facts.documents }],
    clocks: [{ order: 'meet', code: 'information-answer', at: facts.now }],
  }));
}
