import type { ApproveWordingBody, WithdrawApprovalBody } from '@comity/http-contract';
import { CalendarDate, Digest, Text } from '../http/fields';

/** Body of POST /api/agency/wordings/:form/:lang/approvals. */
export class ApproveWordingDto implements ApproveWordingBody {
  @Text(2, 200, { description: 'Who has read the wording and stands for it.' }) readonly name!: string;
  @Text(2, 200, { description: 'Post of that person.' }) readonly post!: string;
  @Text(3, 500, { description: 'What makes the person competent.', example: 'Sworn translator for French and English' }) readonly competence!: string;
  @CalendarDate({ description: 'Day on which it was approved.' }) readonly approvedOn!: string;
  @Digest({ description: '`sha256` of the wording that was read.' }) readonly wordingSha256!: string;
}

export class WithdrawApprovalDto implements WithdrawApprovalBody {
  @Text(3, 1_000, { description: 'Why it no longer stands; it stays with the record.' }) readonly reason!: string;
}
