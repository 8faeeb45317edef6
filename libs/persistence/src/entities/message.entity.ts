import type { CarriedDocument } from '@comity/domain';
import { Column, Entity } from 'typeorm';
import { Digest, Id, JsonB, Moment, nullable, Text, Uuid, Whole } from './columns';

@Entity('message_outbox')
export class OutboxEntity {
  @Id('message_id') messageId!: string;
  @Uuid('agency_id') agencyId!: string;
  @Uuid('to_agency_id') toAgencyId!: string;
  @Uuid('request_id') requestId!: string;
  @Column({ type: 'bigint', name: 'sequence' }) sequence!: string;
  @Text('type') type!: string;
  @Text('canonical') canonical!: string;
  @Digest('digest') digest!: string;
  @Text('signature') signature!: string;
  @JsonB('documents') documents!: readonly CarriedDocument[];
  @Moment('created_at') createdAt!: Date;
  @Moment('delivered_at', nullable) deliveredAt!: Date | null;
  @Whole('attempts') attempts!: number;
  @Moment('next_attempt_at') nextAttemptAt!: Date;
  @Text('last_error', nullable) lastError!: string | null;
}

@Entity('message_inbox')
export class InboxEntity {
  @Id() id!: string;
  @Uuid('agency_id') agencyId!: string;
  @Uuid('sender_agency_id') senderAgencyId!: string;
  @Uuid('message_id') messageId!: string;
  @Column({ type: 'bigint', name: 'sequence' }) sequence!: string;
  @Text('type') type!: string;
  @Text('canonical') canonical!: string;
  @Digest('digest') digest!: string;
  @Text('signature') signature!: string;
  @Moment('received_at') receivedAt!: Date;
  @Text('status') status!: 'accepted' | 'set-aside';
  @Text('reason', nullable) reason!: string | null;
  @Uuid('request_id', nullable) requestId!: string | null;
  @Uuid('command_id', nullable) commandId!: string | null;
  @Moment('processed_at', nullable) processedAt!: Date | null;
}
