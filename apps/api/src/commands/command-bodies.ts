import { closingOutcomes, signatureMethods, type CommandBody, type Outcome, type SignatureMethod } from '@comity/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { CalendarDate, Digest, Id, Ids, OneOf, Text, Whole } from '../http/fields';

const NARRATIVE = 10_000;
const FILES = 50;

export class SubmitForReviewBody implements CommandBody<'SubmitForReview'> {
  @Whole(1, 2_000_000_000, { description: 'Version of the draft that was read.' }) readonly draftVersion!: number;
  @Digest({ description: 'Digest of that version.' }) readonly digest!: string;
}

export class ReturnDraftBody implements CommandBody<'ReturnDraft'> {
  @Text(1, NARRATIVE, { description: 'What must change: the drafter reads it.', example: 'The time zone of the second address is missing.' }) readonly reason!: string;
}

export class ReturnApprovedBody implements CommandBody<'ReturnApproved'> {
  @Text(1, NARRATIVE, { description: 'What must change: the drafter reads it. Possible until a paper of the approved text is issued.', example: 'The annex is too long for a paper.' }) readonly reason!: string;
}

export class ApproveAndSendBody implements CommandBody<'ApproveAndSend'> {
  @Whole(1, 2_000_000_000) readonly draftVersion!: number;
  @Digest() readonly digest!: string;
  @Text(1, 200, { optional: true, description: 'Place of signature.' }) readonly place?: string;
  @OneOf(signatureMethods, { optional: true, description: 'How the paper is signed; needed unless the draft says it.' }) readonly method?: SignatureMethod;
  @Whole(1, 2160, { optional: true, description: 'Own target for the acknowledgement, in hours from sending.' }) readonly receiptTargetHours?: number;
}

export class AnswerInformationBody implements CommandBody<'AnswerInformation'> {
  @Text(1, NARRATIVE) readonly text!: string;
  @Ids(FILES, { optional: true, description: 'Files of this request that go with it.' }) readonly documentIds?: readonly string[];
}

const papers = { optional: true, description: 'Standard documents issued in this request that go with it.' } as const;

export class WithdrawBody implements CommandBody<'Withdraw'> {
  @Text(1, NARRATIVE, { description: 'The other authority reads it.' }) readonly reason!: string;
  @Ids(FILES, papers) readonly documentIds?: readonly string[];
}

export class DiscardBody implements CommandBody<'Discard'> {
  @Text(1, NARRATIVE, { optional: true }) readonly reason?: string;
}

export class AcknowledgeReceiptBody implements CommandBody<'AcknowledgeReceipt'> {
  @Ids(FILES, papers) readonly documentIds?: readonly string[];
  @Text(1, NARRATIVE, { optional: true, description: 'The other authority reads it.' }) readonly note?: string;
}

export class AskForInformationBody implements CommandBody<'AskForInformation'> {
  @Ids(FILES, papers) readonly documentIds?: readonly string[];
  @Text(1, NARRATIVE) readonly question!: string;
  @CalendarDate({ description: 'The answer is wanted by the end of this day in the zone of the own agency.', example: '2026-12-04' }) readonly answerBy!: string;
}

export class RecordPreservationBody implements CommandBody<'RecordPreservation'> {
  @Ids(FILES, papers) readonly documentIds?: readonly string[];
  @CalendarDate({ example: '2026-11-24' }) readonly effectedOn!: string;
  @Text(1, 300) readonly provider!: string;
  @Text(1, 200, { description: 'Under which the provider finds the preserved data.' }) readonly providerReference!: string;
  @CalendarDate({ optional: true, description: 'Only where the provider or the law of the State sets a date.' }) readonly expiresOn?: string;
  @Text(1, NARRATIVE, { optional: true }) readonly note?: string;
}

export class PartRefusedBody {
  @Text(1, 500, { description: 'Which part is refused.' }) readonly part!: string;
  @Text(1, 60, { description: 'Code of a ground that the instrument lists.', example: 'dual_criminality' }) readonly ground!: string;
  @Text(1, NARRATIVE, { description: 'Why (Art. 27(7)).' }) readonly reason!: string;
}

export class SendAnswerBody implements CommandBody<'SendAnswer'> {
  @OneOf(['full', 'part', 'none']) readonly extent!: 'full' | 'part' | 'none';
  @Ids(FILES, { description: 'Answer files, and standard documents issued, of this request.' }) readonly documentIds!: readonly string[];
  @ApiProperty({ type: () => [PartRefusedBody], maxItems: FILES })
  @IsArray() @ArrayMaxSize(FILES) @ValidateNested({ each: true }) @Type(() => PartRefusedBody)
  readonly refused!: readonly PartRefusedBody[];
  @Text(1, NARRATIVE, { optional: true }) readonly note?: string;
}

export class AcknowledgeWithdrawalBody implements CommandBody<'AcknowledgeWithdrawal'> {
  @Ids(FILES, papers) readonly documentIds?: readonly string[];
  @Text(1, NARRATIVE, { optional: true }) readonly note?: string;
}

export class CloseBody implements CommandBody<'Close'> {
  @OneOf([...new Set([...closingOutcomes.outgoing, ...closingOutcomes.incoming])]) readonly outcome!: Outcome;
  @Text(1, NARRATIVE, { optional: true }) readonly note?: string;
}

export class WithdrawPaperBody implements CommandBody<'WithdrawPaper'> {
  @Id({ description: 'A paper that the own agency issued in this request.' }) readonly documentId!: string;
  @Text(1, NARRATIVE, { description: 'The other authority reads it, if the paper was sent.' }) readonly reason!: string;
}

export class ReassignBody implements CommandBody<'Reassign'> {
  @Id({ description: 'The new owner: a person of the own agency.' }) readonly personId!: string;
  @Text(1, NARRATIVE, { optional: true }) readonly reason?: string;
}

export class IssueStandardDocumentBody implements CommandBody<'IssueStandardDocument'> {
  @Id({ description: 'The standard document that was made in this request.' }) readonly madeDocumentId!: string;
  @Whole(1, 2_000_000_000, { description: 'Its version that was read.' }) readonly version!: number;
  @Digest({ description: 'Digest of that version.' }) readonly digest!: string;
  @Digest({ optional: true, description: 'Of its second language with the translations, as they were read; needed where the paper has two languages.' }) readonly languages?: string;
  @Text(1, 200, { optional: true, description: 'Place of signature.' }) readonly place?: string;
  @OneOf(signatureMethods, { optional: true, description: 'How the paper is signed; needed unless the document says it, or nobody signs it.' }) readonly method?: SignatureMethod;
}
