import type { RequestEvent } from '../procedures/events';
import type { RequestState } from './state';

const byExtent = { full: 'replied', part: 'part-replied', none: 'refused' } as const;

/** The state after an event. Total over all events, so a state can be rebuilt from history. */
export function evolve(state: RequestState, event: RequestEvent): RequestState {
  switch (event.type) {
    case 'SubmittedForReview': return { ...state, stage: 'review' };
    case 'Returned': return { ...state, stage: 'returned' };
    case 'Approved': return { ...state, stage: 'signed' };
    // Where the draft goes is said by the event that comes with it.
    case 'ApprovalSetAside': return state;
    case 'Sent': return { ...state, stage: 'sent' };
    case 'ReceiptAcknowledged': return state.stage === 'sent' ? { ...state, stage: 'acknowledged' } : state;
    case 'InformationRequested':
      return state.stage === 'withdrawal-sent' ? { ...state, round: event.data.round } : { ...state, stage: 'information-needed', round: event.data.round };
    case 'InformationSent': return { ...state, stage: 'acknowledged' };
    case 'PreservationEffected': return { ...state, stage: 'replied', executed: true };
    case 'AnswerReceived': return { ...state, stage: byExtent[event.data.extent], executed: true };
    case 'WithdrawalSent': return { ...state, stage: 'withdrawal-sent' };
    case 'WithdrawalAcknowledged': return { ...state, stage: 'closed' };
    case 'WithdrawalTooLate': return state;
    case 'Discarded': return { ...state, stage: 'closed' };
    case 'RequestReceived': return { ...state, stage: 'received' };
    case 'PaperRegistered': return { ...state, stage: 'received', onPaper: true };
    case 'ReceiptSent': return { ...state, stage: 'acknowledged' };
    case 'InformationAsked': return { ...state, stage: 'information-asked', round: event.data.round };
    case 'InformationReceived': return state.stage === 'information-asked' ? { ...state, stage: 'acknowledged' } : state;
    case 'PreservationRecorded': return { ...state, stage: 'replied', executed: true };
    case 'AnswerSent': return { ...state, stage: byExtent[event.data.extent], executed: true };
    case 'WithdrawalReceived': return { ...state, stage: 'withdrawal-received' };
    case 'WithdrawalConfirmed': return { ...state, stage: 'closed' };
    case 'WithdrawalCameTooLate': return state;
    case 'PartnerClosed': return { ...state, partnerClosed: true };
    case 'Closed': return { ...state, stage: 'closed' };
    case 'PaperTakenOver':
    case 'Reassigned':
    case 'StandardDocumentIssued':
    case 'PaperWithdrawn':
    case 'PartnerPaperWithdrawn':
    case 'RungFired':
    case 'ClocksStarted':
    case 'ClocksAwaited':
    case 'ClockStartCorrected':
    case 'ClockEventRecorded':
    case 'ClockExtended':
    case 'ClockEnded':
    case 'FormalRequestNoted':
    case 'MessageNoted':
      return state;
  }
}
