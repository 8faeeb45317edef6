import type { RequestState } from '@comity/domain';
import { Entity } from 'typeorm';
import { Digest, Id, JsonB, Moment, nullable, Text, Uuid, Whole } from './columns';

@Entity('request')
export class RequestEntity {
  @Id() id!: string;
  @Uuid('agency_id') agencyId!: string;
  @Text('side') side!: 'outgoing' | 'incoming';
  @Text('reference') reference!: string;
  @Uuid('case_id', nullable) caseId!: string | null;
  @Uuid('partner_agency_id') partnerAgencyId!: string;
  @Uuid('partner_request_id', nullable) partnerRequestId!: string | null;
  @Text('partner_reference', nullable) partnerReference!: string | null;
  @Uuid('family_id') familyId!: string;
  @Uuid('follows_id', nullable) followsId!: string | null;
  @Text('form') form!: string;
  @Text('form_version') formVersion!: string;
  @Text('instrument') instrument!: string;
  @Text('pack_version') packVersion!: string;
  @Text('lang') lang!: string;
  @Text('subject') subject!: string;
  @Text('urgency') urgency!: string;
  @Text('stage') stage!: string;
  @JsonB('state') state!: RequestState;
  @Whole('version') version!: number;
  @Uuid('author_id', nullable) authorId!: string | null;
  @Uuid('owner_id', nullable) ownerId!: string | null;
  @Whole('receipt_target_hours', nullable) receiptTargetHours!: number | null;
  @Text('outcome', nullable) outcome!: string | null;
  @Moment('created_at') createdAt!: Date;
  @Moment('changed_at') changedAt!: Date;
  @Moment('stage_since') stageSince!: Date;
  @Moment('sent_at', nullable) sentAt!: Date | null;
  @Moment('received_at', nullable) receivedAt!: Date | null;
  @Moment('closed_at', nullable) closedAt!: Date | null;
  @Whole('event_seq') eventSeq!: number;
  @Digest('last_hash') lastHash!: string;
}
