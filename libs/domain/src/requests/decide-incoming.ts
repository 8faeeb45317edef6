import { Temporal as T } from 'temporal-polyfill';
import { untilEndOf } from '../deadlines/period';
import { groundsForRefusal, instrumentOfForm } from '../instruments/registry';
import type { CommandOf, RequestCommand } from '../procedures/commands';
import { event } from '../procedures/events';
import { accept, refuse, type Decision, type Refused } from '../shared/decision';
import { cancelRunning, told } from './decide-common';
import { effects, type ClockOrder, type Effects } from './effects';
import type { Facts } from './facts';
import { minimumRun, missingDocuments, withPapers } from './orders';
import { receiveIncoming } from './receive-incoming';
import type { RequestState } from './state';

/** Steps of the executing side. Null: not one of them. */
export function decideIncoming(state: RequestState, command: RequestCommand, facts: Facts): Decision<Effects> | null {
  switch (command.type) {
    case 'AcknowledgeReceipt': return acknowledge(command, facts);
    case 'AskForInformation': return ask(state, command, facts);
    case 'RecordPreservation': return recordPreservation(command, facts);
    case 'SendAnswer': return sendAnswer(state, command, facts);
    case 'AcknowledgeWithdrawal': return missingDocuments(command.documentIds ?? [], facts) ?? accept(effects({
      events: [event('WithdrawalConfirmed', {})], narratives: told('note', command.note), clocks: cancelRunning(facts, 'request-withdrawn'),
      messages: [{ type: 'withdrawal-acknowledged', ...note(command.note), ...withPapers(facts) }],
    }));
    case 'ReceiveMessage': return receiveIncoming(state, command, facts);
    default: return null;
  }
}

const note = (text: string | undefined): { note?: string } => (text?.trim() ? { note: text.trim() } : {});
const meet = (code: 'receipt-target' | 'information-answer' | 'answer-wanted', at: string): ClockOrder => ({ order: 'meet', code, at });

function acknowledge(command: CommandOf<'AcknowledgeReceipt'>, facts: Facts): Decision<Effects> {
  const receivedAt = facts.request.receivedAt ?? facts.now;
  return missingDocuments(command.documentIds ?? [], facts) ?? accept(effects({
    events: [event('ReceiptSent', { receivedAt })],
    narratives: told('note', command.note),
    messages: [{ type: 'receipt', receivedAt, reference: facts.request.reference, ...note(command.note), ...withPapers(facts) }],
    clocks: [meet('receipt-target', facts.now)],
  }));
}

/** A calendar date that exists, or the refusal that says what is wanted. */
function calendarDate(text: string, code: string): T.PlainDate | Refused {
  try {
    return T.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return refuse(code, 'Give a calendar date that exists, as YYYY-MM-DD.', { given: text.slice(0, 20) });
  }
}

const isRefused = (value: T.PlainDate | Refused): value is Refused => 'outcome' in value;
const todayIn = (zone: string, now: string): T.PlainDate => T.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();

function ask(state: RequestState, command: CommandOf<'AskForInformation'>, facts: Facts): Decision<Effects> {
  if (!command.question.trim()) return refuse('QUESTION_EMPTY', 'Write what you need to know.');
  const answerBy = calendarDate(command.answerBy, 'ANSWER_DATE_WRONG');
  if (isRefused(answerBy)) return answerBy;
  if (T.PlainDate.compare(answerBy, todayIn(facts.ownZone, facts.now)) < 0) return refuse('ANSWER_DATE_PAST', 'The date for the answer has passed already: choose today or later.');
  const period = untilEndOf(answerBy.toString(), facts.now, facts.ownZone, 'us');
  const round = state.round + 1;
  return missingDocuments(command.documentIds ?? [], facts) ?? accept(effects({
    events: [event('InformationAsked', { round, answerBy: answerBy.toString() })],
    narratives: told('question', command.question),
    messages: [{
      type: 'information-request', round, question: command.question.trim(), answerBy: answerBy.toString(), zone: facts.ownZone,
      clocks: [{ code: 'information-answer', actBy: period.actBy, dueExclusive: period.dueExclusive }], ...withPapers(facts),
    }],
    clocks: [{ order: 'start', code: 'information-answer', period, start: { type: 'InformationAsked', at: facts.now, saidBy: 'us' } }],
  }));
}

function recordPreservation(command: CommandOf<'RecordPreservation'>, facts: Facts): Decision<Effects> {
  if (!command.provider.trim() || !command.providerReference.trim()) {
    return refuse('PROVIDER_REFERENCE_MISSING', 'Name the provider and its reference: without them nobody can find the preserved data.');
  }
  const effectedOn = calendarDate(command.effectedOn, 'PRESERVATION_DATE_WRONG');
  if (isRefused(effectedOn)) return effectedOn;
  if (T.PlainDate.compare(effectedOn, todayIn(facts.ownZone, facts.now)) > 0) return refuse('PRESERVATION_DATE_FUTURE', 'Preservation cannot have taken effect in the future.');
  const expiresOn = command.expiresOn === undefined ? null : calendarDate(command.expiresOn, 'EXPIRY_DATE_WRONG');
  if (expiresOn && isRefused(expiresOn)) return expiresOn;
  if (expiresOn && T.PlainDate.compare(expiresOn, effectedOn) <= 0) return refuse('EXPIRY_BEFORE_START', 'The expiry must lie after the day on which preservation took effect.');
  return missingDocuments(command.documentIds ?? [], facts) ?? accept(preserved(command, effectedOn.toString(), expiresOn?.toString() ?? null, facts));
}

function preserved(command: CommandOf<'RecordPreservation'>, effectedOn: string, expiresOn: string | null, facts: Facts): Effects {
  const start = { type: 'PreservationRecorded', on: effectedOn, saidBy: 'us' } as const;
  const { run, period: minimum } = minimumRun(effectedOn, { zone: facts.ownZone, state: facts.ownState }, facts);
  const expiry = expiresOn ? untilEndOf(expiresOn, facts.now, facts.ownZone, 'us') : null;
  return effects({
    events: [event('PreservationRecorded', { effectedOn, expiresOn })],
    narratives: told('note', command.note),
    messages: [{
      type: 'preservation-effected', effectedOn, zone: facts.ownZone, provider: command.provider.trim(), providerReference: command.providerReference.trim(),
      ...(expiresOn ? { expiresOn } : {}), ...note(command.note), ...withPapers(facts),
      clocks: [
        { code: 'preservation-minimum', actBy: minimum.actBy, dueExclusive: minimum.dueExclusive },
        ...(expiry ? [{ code: 'preservation-expiry', actBy: expiry.actBy, dueExclusive: expiry.dueExclusive }] : []),
      ],
    }],
    clocks: [
      meet('receipt-target', facts.now), meet('information-answer', facts.now),
      { order: 'start', code: 'preservation-minimum', period: minimum, start, run },
      ...(expiry ? [{ order: 'start', code: 'preservation-expiry', period: expiry, start } as const] : []),
    ],
  });
}

function sendAnswer(state: RequestState, command: CommandOf<'SendAnswer'>, facts: Facts): Decision<Effects> {
  if (state.form === 'COE_TCY_PRESERVATION_29_30' && command.extent !== 'none') {
    return refuse('PRESERVATION_IS_RECORDED', 'A preservation request is answered by recording that preservation took effect, or by refusing it.');
  }
  return missingDocuments(command.documentIds, facts) ?? grounds(state, command, facts) ?? accept(effects({
    events: [event('AnswerSent', { extent: command.extent, documents: facts.documents.length, grounds: command.refused.map((part) => part.ground) })],
    narratives: [...command.refused.flatMap((part) => told('refusal-reason', `${part.part}: ${part.reason}`)), ...told('note', command.note)],
    messages: [{ type: 'answer', extent: command.extent, refused: command.refused, ...note(command.note), documents: facts.documents }],
    clocks: [meet('receipt-target', facts.now), meet('information-answer', facts.now), meet('answer-wanted', facts.now)],
  }));
}

/** Refusing needs a ground that the instrument lists and a reason; a full answer refuses nothing. */
function grounds(state: RequestState, command: CommandOf<'SendAnswer'>, { issuedPapers }: Facts): Refused | null {
  if (command.extent === 'full') {
    if (command.refused.length > 0) return refuse('FULL_ANSWER_REFUSES', 'A full answer refuses nothing: choose "in part", or take the refusals away.');
    return command.documentIds.length === 0 ? refuse('ANSWER_WITHOUT_FILE', 'Attach at least one file with the answer.') : null;
  }
  if (command.refused.length === 0) return refuse('GROUND_MISSING', 'Name each part that is refused, with its ground and the reason (Art. 27(7)).');
  const listed = groundsForRefusal(instrumentOfForm(state.form), state.form);
  const wrong = command.refused.find((part) => !listed.some((code) => code === part.ground));
  if (wrong) return refuse('GROUND_NOT_LISTED', `This instrument does not list that ground. Choose one of: ${listed.join(', ')}.`, { ground: wrong.ground.slice(0, 60) });
  if (command.refused.some((part) => !part.part.trim() || !part.reason.trim())) return refuse('REASON_MISSING', 'Say for each part what is refused and why (Art. 27(7)).');
  if (command.extent === 'none' && command.documentIds.some((id) => !issuedPapers.includes(id))) return refuse('REFUSAL_WITH_FILES', 'A refusal of the whole request carries no files but issued papers, such as the decision: choose "in part".');
  return null;
}
