import { untilEndOf } from '../deadlines/period';
import type { CommandOf } from '../procedures/commands';
import { event } from '../procedures/events';
import type { MessageContent, TheirClock } from '../procedures/messages';
import { accept, type Decision } from '../shared/decision';
import { cancelRunning, partnerWithdrewPaper, told } from './decide-common';
import type { SuggestionOrder } from '../requirements/check-suggestion';
import { effects, type ClockOrder, type Effects } from './effects';
import type { Facts } from './facts';
import { minimumRun, receivedPapers } from './orders';
import type { RequestState } from './state';

/** A message of the executing authority reaches the requesting side. It is never refused: what changes nothing is noted. */
export function receiveOutgoing(state: RequestState, { content, at }: CommandOf<'ReceiveMessage'>, facts: Facts): Decision<Effects> {
  const open = state.stage !== 'closed';
  switch (content.type) {
    case 'receipt': return open ? receipt(content, facts) : noted(content);
    case 'information-request': return open && !state.executed ? informationRequest(content, at, facts) : noted(content);
    case 'preservation-effected': return open && !state.executed ? preservationEffected(content, facts) : noted(content);
    case 'answer': return open ? answer(content, at) : noted(content);
    case 'withdrawal-acknowledged': return state.stage === 'withdrawal-sent' ? withdrawn(content, facts) : noted(content);
    case 'withdrawal-too-late': return open ? accept(effects({ events: [event('WithdrawalTooLate', { stage: content.stage })], notices: [{ to: 'owner', code: 'withdrawal-too-late' }] })) : noted(content);
    case 'paper-withdrawn': return partnerWithdrewPaper(content);
    case 'request':
    case 'information':
    case 'withdrawal':
    case 'closure':
      return noted(content);
  }
}

export function noted(content: MessageContent): Decision<Effects> {
  return accept(effects({ events: [event('MessageNoted', { messageType: content.type })], notices: [{ to: 'owner', code: 'message-noted' }], ...('documents' in content ? receivedPapers(content) : {}) }));
}

type Content<T extends MessageContent['type']> = Extract<MessageContent, { type: T }>;

const theirs = (clocks: readonly TheirClock[], code: string): { theirs?: TheirClock } => {
  const found = clocks.find((clock) => clock.code === code);
  return found ? { theirs: found } : {};
};

const meet = (code: 'receipt-target' | 'information-answer' | 'answer-wanted', at: string): ClockOrder => ({ order: 'meet', code, at });

function receipt(content: Content<'receipt'>, facts: Facts): Decision<Effects> {
  return accept(effects({
    events: [event('ReceiptAcknowledged', { receivedAt: content.receivedAt, reference: content.reference })],
    narratives: told('note', content.note),
    clocks: [meet('receipt-target', content.receivedAt)],
    notices: [{ to: 'owner', code: 'receipt-acknowledged' }],
    ...receivedPapers(content),
    ...(facts.request.follows ? { tellPredecessor: { receivedAt: content.receivedAt } } : {}),
  }));
}

function informationRequest(content: Content<'information-request'>, at: string, facts: Facts): Decision<Effects> {
  return accept(effects({
    events: [event('InformationRequested', { round: content.round, answerBy: content.answerBy })],
    narratives: told('question', content.question),
    clocks: [
      meet('receipt-target', at),
      {
        order: 'start', code: 'information-answer', period: untilEndOf(content.answerBy, facts.now, content.zone, 'them'),
        start: { type: 'InformationRequested', at, saidBy: 'them' }, ...theirs(content.clocks, 'information-answer'),
      },
    ],
    notices: [{ to: 'owner', code: 'information-needed' }],
    ...receivedPapers(content),
    suggestions: [{ step: 'more-information', code: null }],
  }));
}

function preservationEffected(content: Content<'preservation-effected'>, facts: Facts): Decision<Effects> {
  const start = { type: 'PreservationEffected', on: content.effectedOn, saidBy: 'them' } as const;
  return accept(effects({
    events: [event('PreservationEffected', { effectedOn: content.effectedOn, expiresOn: content.expiresOn ?? null })],
    narratives: told('note', content.note),
    clocks: [
      meet('receipt-target', facts.now), meet('information-answer', facts.now),
      { order: 'start', code: 'preservation-minimum', ...minimumRun(content.effectedOn, { zone: content.zone, state: facts.partnerState }, facts), start, ...theirs(content.clocks, 'preservation-minimum') },
      ...(content.expiresOn
        ? [{ order: 'start', code: 'preservation-expiry', period: untilEndOf(content.expiresOn, facts.now, content.zone, 'them'), start, ...theirs(content.clocks, 'preservation-expiry') } as const]
        : []),
    ],
    notices: [{ to: 'owner', code: 'preservation-effected' }],
    ...receivedPapers(content),
  }));
}

function answer(content: Content<'answer'>, at: string): Decision<Effects> {
  return accept(effects({
    events: [event('AnswerReceived', { extent: content.extent, documents: content.documents.length, grounds: content.refused.map((part) => part.ground) })],
    narratives: [...content.refused.flatMap((part) => told('refusal-reason', `${part.part}: ${part.reason}`)), ...told('note', content.note)],
    clocks: [meet('receipt-target', at), meet('information-answer', at), meet('answer-wanted', at)],
    notices: [{ to: 'owner', code: content.extent === 'none' ? 'request-refused' : 'answer-received' }],
    received: content.documents,
    suggestions: suggestionsOf(content),
  }));
}

/** One for each ground that was named, whatever number of parts it was named for. */
function suggestionsOf({ extent, refused }: Content<'answer'>): readonly SuggestionOrder[] {
  if (extent === 'full') return [];
  const step = extent === 'none' ? 'refused' : 'partial';
  return [...new Set(refused.map(({ ground }) => ground))].map((code) => ({ step, code }));
}

function withdrawn(content: Content<'withdrawal-acknowledged'>, facts: Facts): Decision<Effects> {
  return accept(effects({
    events: [event('WithdrawalAcknowledged', {})],
    narratives: told('note', content.note),
    clocks: cancelRunning(facts, 'request-withdrawn'),
    notices: [{ to: 'owner', code: 'withdrawal-acknowledged' }],
    ...receivedPapers(content),
  }));
}
