import { canOwn } from '../parties/roles';
import { closingOutcomes, rungs, type CommandOf, type RequestCommand } from '../procedures/commands';
import { event } from '../procedures/events';
import type { MessageContent } from '../procedures/messages';
import { accept, refuse, type Decision } from '../shared/decision';
import { effects, type ClockOrder, type Effects, type Narrative } from './effects';
import type { Facts } from './facts';
import { isRefusedRun, runLimit } from './limit-run';
import type { RequestState } from './state';

/** Steps that both sides share. Null: not one of them. */
export function decideCommon(state: RequestState, command: RequestCommand, facts: Facts): Decision<Effects> | null {
  switch (command.type) {
    case 'Reassign': return reassign(command, facts);
    case 'FireRung': return fireRung(command, facts);
    case 'NoteFormalRequest': return noteFormalRequest(command, facts);
    case 'Close': return close(state, command, facts);
    case 'WithdrawPaper': return withdrawPaper(command, facts);
    default: return null;
  }
}

/** One narrative, or none where nothing was written. */
export const told = (kind: Narrative['kind'], text: string | undefined): readonly Narrative[] => (text?.trim() ? [{ kind, text: text.trim() }] : []);

/** Cancels what still runs, except the codes named. */
export function cancelRunning(facts: Facts, reason: string, keep: readonly string[] = []): readonly ClockOrder[] {
  return facts.clocks.filter((clock) => clock.open && !keep.includes(clock.code)).map((clock) => ({ order: 'cancel', code: clock.code, reason }));
}

function reassign(command: CommandOf<'Reassign'>, facts: Facts): Decision<Effects> {
  if (!facts.assignee?.active) return refuse('ASSIGNEE_UNKNOWN', 'Choose an active person of your own agency.');
  if (!canOwn(facts.assignee.roles)) {
    return refuse('ASSIGNEE_CANNOT_WORK', 'Choose a prosecutor, a liaison officer or a supervisor: this person cannot work on requests.');
  }
  if (command.personId === facts.request.ownerId) return refuse('ALREADY_OWNER', 'This person owns the request already.');
  return accept(effects({
    events: [event('Reassigned', { from: facts.request.ownerId, to: command.personId })],
    narratives: told('reassign-reason', command.reason),
    notices: [{ to: { personId: command.personId }, code: 'request-assigned' }],
    owner: command.personId,
  }));
}

/** What was handed out cannot be called back; who checks its digest is told that it counts no longer. */
function withdrawPaper(command: CommandOf<'WithdrawPaper'>, { paper }: Facts): Decision<Effects> {
  const reason = command.reason.trim();
  if (!reason) return refuse('REASON_MISSING', 'Say why the paper is withdrawn: the other authority reads it.');
  if (!paper) return refuse('PAPER_UNKNOWN', 'This is no paper that your agency issued in this request.');
  if (paper.withdrawn) return refuse('PAPER_WITHDRAWN', 'This paper was withdrawn already.');
  return accept(effects({
    events: [event('PaperWithdrawn', { documentId: command.documentId, sha256: paper.sha256 })],
    narratives: told('paper-withdrawal-reason', reason),
    messages: paper.sent ? [{ type: 'paper-withdrawn', sha256: paper.sha256, reason }] : [],
    notices: [{ to: 'owner', code: 'paper-withdrawn' }],
  }));
}

/** The other authority says that a paper of its own counts no longer. */
export function partnerWithdrewPaper({ sha256, reason }: Extract<MessageContent, { type: 'paper-withdrawn' }>): Decision<Effects> {
  return accept(effects({
    events: [event('PartnerPaperWithdrawn', { sha256 })], narratives: told('paper-withdrawal-reason', reason), notices: [{ to: 'owner', code: 'partner-paper-withdrawn' }],
  }));
}

/** Each rung once: a running clock, this version of its date, its instant reached, not fired before. */
function fireRung({ clockId, dueVersion, rung }: CommandOf<'FireRung'>, facts: Facts): Decision<Effects> {
  const clock = facts.clocks.find((entry) => entry.id === clockId);
  if (!clock?.running) return refuse('CLOCK_NOT_RUNNING', 'The clock does not run any more.');
  if (clock.dueVersion !== dueVersion) return refuse('CLOCK_MOVED', 'The date of this clock has moved.');
  if (clock.fired.includes(rung)) return refuse('RUNG_FIRED', 'This rung was climbed already.');
  if (Date.parse(facts.now) < Date.parse(clock.rungsAt[rung])) return refuse('RUNG_TOO_EARLY', 'The instant of this rung has not come yet.');
  const due = rungs.slice(0, rungs.indexOf(rung) + 1).filter((lower) => !clock.fired.includes(lower));
  // A rung that was never reached in time (all processes down) is climbed on the way, in order.
  return accept(effects({ events: due.map((each) => event('RungFired', { clockId, code: clock.code, dueVersion, rung: each })) }));
}

/** Art. 29(7): once the formal request has arrived, the data stays preserved until that request is decided. */
function noteFormalRequest({ requestId, receivedAt }: CommandOf<'NoteFormalRequest'>, facts: Facts): Decision<Effects> {
  const minimum = facts.clocks.find((clock) => clock.open && clock.code === 'preservation-minimum');
  if (!minimum?.question) return refuse('NOTHING_TO_CONTINUE', 'No preservation runs in this request.');
  const run = runLimit({ ...minimum.question, events: [...(minimum.question.events ?? []), { type: 'formalRequestReceived', at: receivedAt }] }, facts.law, facts.now);
  if (isRefusedRun(run)) return run;
  return accept(effects({
    events: [event('FormalRequestNoted', { requestId, receivedAt })],
    clocks: [{ order: 'change', clockId: minimum.id, what: 'open-ended', run, period: null, reason: 'formal-request-received' }],
    notices: [{ to: 'owner', code: 'preservation-continues' }],
  }));
}

function close(state: RequestState, command: CommandOf<'Close'>, facts: Facts): Decision<Effects> {
  if (!closingOutcomes[state.side].includes(command.outcome)) {
    return refuse('OUTCOME_NOT_POSSIBLE', `Choose one of: ${closingOutcomes[state.side].join(', ')}.`, { outcome: command.outcome });
  }
  const minimum = facts.clocks.find((clock) => clock.open && clock.code === 'preservation-minimum');
  if (state.side === 'incoming' && minimum && !state.partnerClosed && Date.parse(facts.now) < Date.parse(minimum.dueExclusive)) {
    return refuse('PRESERVATION_STILL_RUNS', 'The data must be kept for at least 60 days (Art. 29(7)): close after that date, or when the requesting authority has closed its request.');
  }
  return accept(effects({
    events: [event('Closed', { outcome: command.outcome })],
    narratives: told('note', command.note),
    clocks: cancelRunning(facts, 'request-closed'),
    messages: state.side === 'outgoing' ? [{ type: 'closure', outcome: command.outcome }] : [],
  }));
}
