import { countHours } from '../deadlines/period';
import type { CommandOf } from '../procedures/commands';
import { event } from '../procedures/events';
import type { MessageContent } from '../procedures/messages';
import { accept, type Decision } from '../shared/decision';
import { cancelRunning, partnerWithdrewPaper, told } from './decide-common';
import { effects, type Effects } from './effects';
import type { Facts } from './facts';
import { answerWanted, receivedPapers } from './orders';
import { noted } from './receive-outgoing';
import type { RequestState } from './state';

/** A message of the requesting authority reaches the executing side. It is never refused: what changes nothing is noted. */
export function receiveIncoming(state: RequestState, { content, at }: CommandOf<'ReceiveMessage'>, facts: Facts): Decision<Effects> {
  switch (content.type) {
    case 'request':
      // The paper came first, and the request began with it: the message now says who to write to, and brings its files.
      if (state.onPaper) return accept(effects({ events: [event('MessageNoted', { messageType: content.type })], notices: [{ to: 'owner', code: 'message-noted' }], received: content.documents }));
      return accept(effects({
        events: [event('RequestReceived', { form: content.form, reference: content.reference, sentAt: content.sentAt })],
        clocks: [
          { order: 'start', code: 'receipt-target', period: countHours(at, facts.receiptTargetHours, facts.ownZone), start: { type: 'RequestReceived', at, saidBy: 'us' } },
          ...answerWanted(facts, 'them'),
        ],
        notices: [{ to: 'checkers', code: 'request-received' }],
        received: content.documents,
        ...(content.follows ? { tellPredecessor: { receivedAt: at } } : {}),
      }));
    case 'information':
      if (state.stage === 'closed') return noted(content);
      return accept(effects({
        events: [event('InformationReceived', { round: content.round, documents: content.documents.length })],
        narratives: told('information', content.text),
        clocks: [{ order: 'meet', code: 'information-answer', at }],
        notices: [{ to: 'owner', code: 'information-received' }],
        received: content.documents,
      }));
    case 'withdrawal':
      return withdrawal(state, content);
    case 'closure':
      return accept(effects({
        events: [event('PartnerClosed', { outcome: content.outcome })],
        clocks: state.stage === 'closed' ? [] : cancelRunning(facts, 'partner-closed', ['preservation-minimum', 'preservation-expiry']),
        notices: [{ to: 'owner', code: 'partner-closed' }],
      }));
    case 'paper-withdrawn':
      return partnerWithdrewPaper(content);
    case 'receipt':
    case 'information-request':
    case 'preservation-effected':
    case 'answer':
    case 'withdrawal-acknowledged':
    case 'withdrawal-too-late':
      return noted(content);
  }
}

/** The executing side's recorded step wins when withdrawal and execution cross (decisions 11). */
function withdrawal(state: RequestState, content: Extract<MessageContent, { type: 'withdrawal' }>): Decision<Effects> {
  const narratives = told('withdrawal-reason', content.reason);
  if (state.executed || state.stage === 'closed') {
    return accept(effects({
      events: [event('WithdrawalCameTooLate', { stage: state.stage })], narratives,
      messages: [{ type: 'withdrawal-too-late', stage: state.stage }],
      notices: [{ to: 'owner', code: 'withdrawal-came-too-late' }],
      ...receivedPapers(content),
    }));
  }
  return accept(effects({ events: [event('WithdrawalReceived', {})], narratives, notices: [{ to: 'owner', code: 'withdrawal-received' }], ...receivedPapers(content) }));
}
