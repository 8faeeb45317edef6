import type { CommandType } from '../procedures/commands';

/** The six roles of a person in an agency. */
export const roles = ['prosecutor', 'liaison-officer', 'supervisor', 'head-of-authority', 'auditor', 'administrator'] as const;
export type Role = (typeof roles)[number];

export const roleLabels: Readonly<Record<Role, string>> = {
  prosecutor: 'Prosecutor',
  'liaison-officer': 'Liaison officer',
  supervisor: 'Supervisor',
  'head-of-authority': 'Head of authority',
  auditor: 'Auditor',
  administrator: 'Administrator',
};

/** What a person may do outside the commands of a request. */
export type Right =
  | 'request.read' | 'request.draft' | 'document.read' | 'document.add'
  | 'paper.register'
  | 'dashboard.read' | 'escalation.read' | 'escalation.acknowledge' | 'audit.read' | 'engine.rebuild'
  | 'law.propose' | 'law.adopt' | 'letterhead.propose' | 'letterhead.adopt' | 'wording.approve'
  | 'feed.use' | 'feed.agency'
  | 'glossary.read' | 'glossary.change'
  | 'trust.read' | 'trust.change' | 'register.publish'
  | 'check.read' | 'check.propose' | 'check.adopt';

const drafters: readonly Role[] = ['prosecutor', 'liaison-officer', 'supervisor'];
const deciders: readonly Role[] = ['prosecutor', 'liaison-officer', 'supervisor', 'head-of-authority'];
const executors: readonly Role[] = ['liaison-officer', 'supervisor'];
const leaders: readonly Role[] = ['supervisor', 'head-of-authority'];
const everyoneButAdministrators: readonly Role[] = [...deciders, 'auditor'];

/** The one role table: who may give which command. Machines (timers, deliveries) are no role and are not listed. */
export const commandRoles: Readonly<Record<CommandType, readonly Role[]>> = {
  SubmitForReview: drafters,
  ReturnDraft: deciders,
  ApproveAndSend: deciders,
  // Of an approval of somebody else: only those who lead.
  ReturnApproved: deciders,
  AnswerInformation: drafters,
  Withdraw: deciders,
  Discard: drafters,
  Close: deciders,
  Reassign: leaders,
  IssueStandardDocument: deciders,
  WithdrawPaper: leaders,
  AcknowledgeReceipt: executors,
  AskForInformation: executors,
  RecordPreservation: executors,
  SendAnswer: executors,
  AcknowledgeWithdrawal: executors,
  RegisterPaper: executors,
  TakeOverPaper: executors,
  StartClocks: drafters,
  CorrectClockStart: drafters,
  RecordClockEvent: drafters,
  ExtendClock: drafters,
  EndClock: drafters,
  RecordIssued: [],
  ReceiveMessage: [],
  FireRung: [],
  NoteFormalRequest: [],
};

export const rightRoles: Readonly<Record<Right, readonly Role[]>> = {
  'request.read': everyoneButAdministrators,
  'request.draft': drafters,
  'document.read': everyoneButAdministrators,
  'document.add': deciders,
  // Requests that came on paper.
  'paper.register': executors,
  'dashboard.read': [...leaders, 'liaison-officer', 'auditor'],
  'escalation.read': everyoneButAdministrators,
  'escalation.acknowledge': deciders,
  'audit.read': ['auditor', ...leaders],
  'engine.rebuild': ['administrator'],
  // Two of them for each change: who proposes does not adopt.
  'law.propose': ['administrator'],
  'law.adopt': ['administrator'],
  'letterhead.propose': ['administrator'],
  'letterhead.adopt': ['administrator'],
  // Who enters it; who approves is named in the record, and declares to be competent.
  'wording.approve': ['administrator'],
  // A calendar feed of the own requests; for those who lead, of the whole agency.
  'feed.use': deciders,
  'feed.agency': leaders,
  // Terms of art of the agency: everybody sees them; those who answer for its papers keep them.
  'glossary.read': [...everyoneButAdministrators, 'administrator'],
  'glossary.change': [...executors, 'administrator'],
  // Whose signatures are believed. Proposing and adopting take two.
  'trust.read': ['administrator', 'auditor', ...leaders],
  'trust.change': ['administrator'],
  // The list of issued papers holds digests and days alone.
  'register.publish': ['administrator', 'auditor', ...leaders],
  // The agency's own checks. What other people wrote of a request is read with 'request.read' alone.
  'check.read': ['administrator', 'auditor', ...leaders],
  'check.propose': ['administrator'],
  'check.adopt': ['administrator'],
};

export const mayCommand = (held: readonly Role[], command: CommandType): boolean =>
  commandRoles[command].some((role) => held.includes(role));

export const hasRight = (held: readonly Role[], right: Right): boolean => rightRoles[right].some((role) => held.includes(role));

/** Whether a person may return what was approved: whoever approved it, and those who lead. */
export const mayReturnApproved = (held: readonly Role[], personId: string, approvedBy: string | null): boolean =>
  mayCommand(held, 'ReturnApproved') && (personId === approvedBy || leaders.some((role) => held.includes(role)));

/** Whether a person with these roles can own a request: somebody who can work on it. */
export const canOwn = (held: readonly Role[]): boolean => drafters.some((role) => held.includes(role));
