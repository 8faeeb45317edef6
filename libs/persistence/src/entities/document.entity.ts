import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Digest, Id, JsonB, Moment, nullable, Text, Uuid, Whole } from './columns';

@Entity('document')
export class DocumentEntity {
  @Id() id!: string;
  @Uuid('agency_id') agencyId!: string;
  @Uuid('request_id') requestId!: string;
  @Text('kind') kind!: 'issued' | 'attachment' | 'answer' | 'received';
  @Text('name') name!: string;
  @Text('media_type') mediaType!: string;
  @Column({ type: 'bigint', name: 'size' }) size!: string;
  @Digest('sha256') sha256!: string;
  @Whole('pages', nullable) pages!: number | null;
  @Uuid('partner_document_id', nullable) partnerDocumentId!: string | null;
  @Uuid('added_by', nullable) addedBy!: string | null;
  @Moment('added_at') addedAt!: Date;
  /** What was found when the file was looked at; null: it was not. */
  @JsonB('intake', nullable) intake!: unknown;
  @Moment('intake_at', nullable) intakeAt!: Date | null;
  @Uuid('accepted_by', nullable) acceptedBy!: string | null;
  @Moment('accepted_at', nullable) acceptedAt!: Date | null;
  @Text('accepted_because', nullable) acceptedBecause!: string | null;
  /** What the check of its signatures found when it came in; null: it was not checked. */
  @JsonB('verification', nullable) verification!: unknown;
  @Moment('verified_at', nullable) verifiedAt!: Date | null;
  /** A received paper that its authority has withdrawn. */
  @Moment('withdrawn_at', nullable) withdrawnAt!: Date | null;
}

/** Who had the file in hand, and that its digest was right then. */
@Entity('custody_entry')
export class CustodyEntryEntity {
  @Id('document_id') documentId!: string;
  @PrimaryColumn({ type: 'integer', name: 'seq' }) seq!: number;
  @Uuid('agency_id') agencyId!: string;
  @Text('what') what!: 'intake' | 'issued' | 'handed-over' | 'taken-over' | 'read' | 'accepted';
  @Digest('sha256') sha256!: string;
  @Uuid('person_id', nullable) personId!: string | null;
  @Moment('at') at!: Date;
}
