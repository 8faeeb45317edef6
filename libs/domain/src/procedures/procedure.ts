import { mayCommand, type Role } from '../parties/roles';
import { clockDefinitions, type ClockDefinition } from './clocks';
import type { CommandType } from './commands';
import type { IncomingStage, OutgoingStage, Side, Stage } from './stages';

/** Fixed status words of a request. */
export type StatusWord =
  | 'Draft' | 'In check' | 'Returned' | 'Signed' | 'Sent' | 'Received' | 'Acknowledged' | 'More information needed' | 'Executing'
  | 'Part replied' | 'Replied' | 'Refused' | 'Withdrawn' | 'Withdrawal sent' | 'Withdrawal received' | 'Closed';

export type Move = 'us' | 'them' | 'machine' | 'nobody';

interface StageDefinition {
  readonly status: StatusWord;
  /** Who must act next. */
  readonly move: Move;
  /** What we would do next, as a verb on a button; empty where the move is not ours. */
  readonly next: string;
  readonly commands: readonly CommandType[];
}

/** Stages, commands, clocks and status words of one side: read by `decide`, by the workflow and by the pages. */
export interface Procedure<S extends Stage> {
  readonly side: Side;
  readonly stages: Readonly<Record<S, StageDefinition>>;
  readonly clocks: readonly ClockDefinition[];
}

/** What people do with the limits of the law: possible while the request is open. */
export const clockCommands: readonly CommandType[] = ['StartClocks', 'CorrectClockStart', 'RecordClockEvent', 'ExtendClock', 'EndClock'];

/** A paper outlives its request, and so does the right to withdraw it. */
export const afterTheEnd: readonly CommandType[] = ['ReceiveMessage', 'WithdrawPaper'];

const anyOpen: readonly CommandType[] = ['Reassign', 'IssueStandardDocument', 'WithdrawPaper', ...clockCommands, 'FireRung', 'NoteFormalRequest', 'ReceiveMessage'];

export const outgoingProcedure: Procedure<OutgoingStage> = {
  side: 'outgoing',
  clocks: clockDefinitions.outgoing,
  stages: {
    draft: { status: 'Draft', move: 'us', next: 'Finish draft', commands: ['SubmitForReview', 'Discard', ...anyOpen] },
    review: { status: 'In check', move: 'us', next: 'Check draft', commands: ['ReturnDraft', 'ApproveAndSend', 'Discard', ...anyOpen] },
    returned: { status: 'Returned', move: 'us', next: 'Answer comments', commands: ['SubmitForReview', 'Discard', ...anyOpen] },
    signed: { status: 'Signed', move: 'machine', next: '', commands: ['RecordIssued', 'ReturnApproved', ...anyOpen] },
    sent: { status: 'Sent', move: 'them', next: '', commands: ['Withdraw', ...anyOpen] },
    acknowledged: { status: 'Acknowledged', move: 'them', next: '', commands: ['Withdraw', ...anyOpen] },
    'information-needed': { status: 'More information needed', move: 'us', next: 'Send information', commands: ['AnswerInformation', 'Withdraw', ...anyOpen] },
    replied: { status: 'Replied', move: 'us', next: 'Use the answer', commands: ['Close', ...anyOpen] },
    'part-replied': { status: 'Part replied', move: 'us', next: 'Use the answer', commands: ['Close', ...anyOpen] },
    refused: { status: 'Refused', move: 'us', next: 'Read the refusal', commands: ['Close', ...anyOpen] },
    'withdrawal-sent': { status: 'Withdrawal sent', move: 'them', next: '', commands: anyOpen },
    closed: { status: 'Closed', move: 'nobody', next: '', commands: afterTheEnd },
  },
};

const executing: readonly CommandType[] = ['RecordPreservation', 'SendAnswer'];
const opened: readonly CommandType[] = ['TakeOverPaper', ...anyOpen];

export const incomingProcedure: Procedure<IncomingStage> = {
  side: 'incoming',
  clocks: clockDefinitions.incoming,
  stages: {
    received: { status: 'Received', move: 'us', next: 'Acknowledge receipt', commands: ['RegisterPaper', 'AcknowledgeReceipt', ...opened] },
    acknowledged: { status: 'Executing', move: 'us', next: 'Execute', commands: ['AskForInformation', ...executing, ...opened] },
    'information-asked': { status: 'More information needed', move: 'them', next: '', commands: [...executing, ...opened] },
    replied: { status: 'Replied', move: 'them', next: '', commands: ['Close', ...opened] },
    'part-replied': { status: 'Part replied', move: 'them', next: '', commands: ['Close', 'SendAnswer', ...opened] },
    refused: { status: 'Refused', move: 'them', next: '', commands: ['Close', ...opened] },
    // When withdrawal and execution cross, the executing side's recorded step wins (decisions 11).
    'withdrawal-received': { status: 'Withdrawal received', move: 'us', next: 'Acknowledge withdrawal', commands: ['AcknowledgeWithdrawal', ...executing, ...opened] },
    closed: { status: 'Closed', move: 'nobody', next: '', commands: afterTheEnd },
  },
};

export function stageDefinition(side: Side, stage: Stage): StageDefinition {
  const stages: Partial<Record<Stage, StageDefinition>> = side === 'outgoing' ? outgoingProcedure.stages : incomingProcedure.stages;
  const found = stages[stage];
  if (!found) throw new Error(`The ${side} side has no stage ${stage}.`);
  return found;
}

/** Preservation is recorded, never answered with files; every other request is answered. */
export function fitsForm(command: CommandType, form: string): boolean {
  if (command === 'RecordPreservation') return form === 'COE_TCY_PRESERVATION_29_30';
  return true;
}

/** Commands that a person with these roles can give now. The answer is a hint for pages: `decide` has the last word. */
export function availableCommands(side: Side, stage: Stage, form: string, held: readonly Role[]): readonly CommandType[] {
  return stageDefinition(side, stage).commands.filter((command) => command !== 'RegisterPaper' && fitsForm(command, form) && mayCommand(held, command));
}
