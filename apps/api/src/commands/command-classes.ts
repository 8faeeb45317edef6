import type { CommandType, machineCommands, paperCommands } from '@comity/domain';
import * as clocks from './clock-bodies';
import * as bodies from './command-bodies';

type MachineCommand = (typeof machineCommands)[number];
type PaperCommand = (typeof paperCommands)[number];
/** Commands that a person can give without a file. */
export type PersonCommand = Exclude<CommandType, MachineCommand | PaperCommand>;

/** The class that describes and checks the body of each command: a new command without one does not compile. */
export const commandClasses: Readonly<Record<PersonCommand, new () => object>> = {
  SubmitForReview: bodies.SubmitForReviewBody,
  ReturnDraft: bodies.ReturnDraftBody,
  ApproveAndSend: bodies.ApproveAndSendBody,
  ReturnApproved: bodies.ReturnApprovedBody,
  AnswerInformation: bodies.AnswerInformationBody,
  Withdraw: bodies.WithdrawBody,
  Discard: bodies.DiscardBody,
  AcknowledgeReceipt: bodies.AcknowledgeReceiptBody,
  AskForInformation: bodies.AskForInformationBody,
  RecordPreservation: bodies.RecordPreservationBody,
  SendAnswer: bodies.SendAnswerBody,
  AcknowledgeWithdrawal: bodies.AcknowledgeWithdrawalBody,
  Close: bodies.CloseBody,
  Reassign: bodies.ReassignBody,
  IssueStandardDocument: bodies.IssueStandardDocumentBody,
  WithdrawPaper: bodies.WithdrawPaperBody,
  StartClocks: clocks.StartClocksBody,
  CorrectClockStart: clocks.CorrectClockStartBody,
  RecordClockEvent: clocks.RecordClockEventBody,
  ExtendClock: clocks.ExtendClockBody,
  EndClock: clocks.EndClockBody,
};

export const isPersonCommand = (type: string): type is PersonCommand => Object.hasOwn(commandClasses, type);
