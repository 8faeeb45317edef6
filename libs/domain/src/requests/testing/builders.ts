import { weekendsAlone } from '../../law/testing/weekends-alone';
import type { Role } from '../../parties/roles';
import type { RequestCommand } from '../../procedures/commands';
import type { MessageContent } from '../../procedures/messages';
import type { Side, Stage } from '../../procedures/stages';
import type { ClockFacts, Facts, StandardDocumentFacts } from '../facts';
import { newRequest, type RequestState } from '../state';

export const PRESERVATION = 'COE_TCY_PRESERVATION_29_30';
export const SUBSCRIBER = 'COE_TCY_MLA_SUBSCRIBER_31';
export const NOW = '2026-11-20T13:20:00Z';

export const aRequest = (side: Side, stage: Stage, part: Partial<RequestState> = {}): RequestState => ({ ...newRequest(side, PRESERVATION), stage, ...part });

export const aClock = (part: Partial<ClockFacts> = {}): ClockFacts => ({
  id: 'clock-1', code: 'receipt-target', dueVersion: 1, dueExclusive: '2026-11-20T12:00:00Z', running: true, open: true, question: null, owedBy: 'them', fired: [],
  rungsAt: { officer: '2026-11-20T10:00:00Z', supervisor: '2026-11-20T11:00:00Z', head: '2026-11-20T12:00:00Z' }, ...part,
});

/** A running limit of the law. */
export const aLegalClock = (part: Partial<ClockFacts> = {}): ClockFacts => aClock({
  id: 'clock-legal', code: 'limit/eev-10-3', dueExclusive: '2026-12-01T00:00:00Z',
  question: { limit: 'eev-10-3', start: '2026-11-19T10:00:00Z', zone: 'Europe/Dublin', state: 'IE', facts: { issuedOn: '2026-11-18' } }, ...part,
});

export const aPerson = (roles: readonly Role[], personId = 'person-2'): Facts['actor'] => ({ kind: 'person', personId, roles });

/** A finished acknowledgement whose paper has been made. */
export const aStandardDocument = (part: Partial<StandardDocumentFacts> = {}): StandardDocumentFacts => ({
  state: 'draft', form: 'ACK_RECEIPT', version: 2, digest: 'd'.repeat(64), languages: null, editors: ['person-1'], blocking: 0, unanswered: 0, statedMethods: [null],
  paper: { documentId: 'document-3', sha256: 'e'.repeat(64), size: 1, pages: 1, dataSha256: 'f'.repeat(64) }, ...part,
});

/** Facts under which every command that the stage allows is accepted. */
export const someFacts = (part: Partial<Facts> = {}): Facts => ({
  now: NOW, actor: aPerson(['liaison-officer', 'supervisor', 'prosecutor']), ownZone: 'Asia/Tbilisi', partnerZone: 'Europe/Brussels', ownState: 'GE', partnerState: 'BE', law: weekendsAlone, awaited: [], receiptTargetHours: 24,
  request: {
    id: 'request-1', form: PRESERVATION, reference: 'BE-VAL-2026-00001', lang: 'en', subject: 'Extortion', urgency: 'urgent', formVersion: '1',
    values: {}, receivedAt: '2026-11-20T12:00:00Z', follows: null, ownerId: 'person-1',
  },
  draft: { version: 3, digest: 'd'.repeat(64), editors: ['person-1'], blocking: 0, unanswered: 0 },
  approval: { number: 1, by: 'person-2', draftVersion: 3, digest: 'd'.repeat(64) },
  documents: [{ documentId: 'document-1', name: 'answer.csv', mediaType: 'text/csv', size: 10, sha256: 'a'.repeat(64) }],
  arrival: { knownAs: null, begun: false },
  assignee: { active: true, roles: ['liaison-officer'] },
  clocks: [aClock()],
  issuedPapers: [],
  standard: aStandardDocument(),
  paper: { sha256: 'c'.repeat(64), sent: true, withdrawn: false },
  ...part,
});

const draft = { draftVersion: 3, digest: 'd'.repeat(64) };
const taken = {
  receivedAt: '2026-11-20T08:00:00Z', channel: 'post', choices: [], content: { form: PRESERVATION, formVersion: '1', lang: 'en', values: {} },
  paper: { name: 'paper.pdf', mediaType: 'application/pdf', size: 1, pages: 1, sha256: 'e'.repeat(64), dataSha256: 'f'.repeat(64), intake: {}, because: null, verification: {}, despite: null },
} as const;

/** One well-formed command of each type. */
export const commands = {
  SubmitForReview: { type: 'SubmitForReview', ...draft },
  ReturnDraft: { type: 'ReturnDraft', reason: 'The time zone is missing.' },
  ApproveAndSend: { type: 'ApproveAndSend', ...draft, method: 'handwritten' },
  ReturnApproved: { type: 'ReturnApproved', reason: 'The annex is too long for a paper.' },
  AnswerInformation: { type: 'AnswerInformation', text: 'The account is the second one.', documentIds: ['document-1'] },
  Withdraw: { type: 'Withdraw', reason: 'The suspect handed the data over.' },
  Discard: { type: 'Discard' },
  AcknowledgeReceipt: { type: 'AcknowledgeReceipt' },
  AskForInformation: { type: 'AskForInformation', question: 'Which of the two accounts?', answerBy: '2026-11-27' },
  RecordPreservation: { type: 'RecordPreservation', effectedOn: '2026-11-20', provider: 'Mail Provider', providerReference: 'MP-1' },
  SendAnswer: { type: 'SendAnswer', extent: 'none', documentIds: [], refused: [{ part: 'All', ground: 'political_offence', reason: 'It is one.' }] },
  AcknowledgeWithdrawal: { type: 'AcknowledgeWithdrawal' },
  RegisterPaper: { type: 'RegisterPaper', ...taken, reference: 'BE-VAL-2026-00007' },
  TakeOverPaper: { type: 'TakeOverPaper', ...taken, filled: 2 },
  Close: { type: 'Close', outcome: 'refused' },
  Reassign: { type: 'Reassign', personId: 'person-3' },
  IssueStandardDocument: { type: 'IssueStandardDocument', madeDocumentId: 'made-1', version: 2, digest: 'd'.repeat(64), method: 'handwritten' },
  WithdrawPaper: { type: 'WithdrawPaper', documentId: 'document-2', reason: 'The order behind it was annulled.' },
  StartClocks: { type: 'StartClocks', limits: ['eev-12-1'], start: '2026-11-19T10:00:00Z', zone: 'Europe/Dublin', state: 'IE', facts: { issuedOn: '2026-11-18' }, owedBy: 'them', certainty: 'confirmed' },
  CorrectClockStart: { type: 'CorrectClockStart', clockId: 'clock-legal', start: '2026-11-18T10:00:00Z', certainty: 'confirmed', reason: 'The receipt says so.' },
  RecordClockEvent: { type: 'RecordClockEvent', clockId: 'clock-legal', event: { type: 'clarificationRequested', at: '2026-11-19T12:00:00Z' }, reason: 'Annex III form.' },
  ExtendClock: { type: 'ExtendClock', clockId: 'clock-legal', until: '2026-12-10', authority: 'Prosecutor of Valdoria', reason: 'New deadline, Art. 10(8).' },
  EndClock: { type: 'EndClock', clockId: 'clock-legal', as: 'met', reason: 'The data came.' },
  RecordIssued: { type: 'RecordIssued', sha256: 'b'.repeat(64), size: 1, pages: 1 },
  ReceiveMessage: { type: 'ReceiveMessage', inboxId: 'inbox-1', messageId: 'message-1', at: NOW, content: { type: 'closure', outcome: 'obtained' } },
  FireRung: { type: 'FireRung', clockId: 'clock-1', dueVersion: 1, rung: 'officer' },
  NoteFormalRequest: { type: 'NoteFormalRequest', requestId: 'request-2', receivedAt: NOW },
} as const satisfies Record<RequestCommand['type'], RequestCommand>;

export const message = (content: MessageContent): RequestCommand => ({ ...commands.ReceiveMessage, content });
