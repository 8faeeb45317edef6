import type { Arrangement, FormValues, PaperOrder } from '@comity/domain';
import { Entity, PrimaryColumn } from 'typeorm';
import { Digest, Id, JsonB, Moment, nullable, Text, Uuid, Whole } from './columns';

@Entity('draft')
export class DraftEntity {
  @Id('request_id') requestId!: string;
  @Uuid('agency_id') agencyId!: string;
  @Whole('version') version!: number;
  @Text('lang') lang!: string;
  @JsonB('form_values') values!: FormValues;
  @JsonB('reasons') reasons!: Readonly<Record<string, string>>;
  @JsonB('declarations') declarations!: Readonly<Record<string, true | string>>;
  @Text('also', nullable) also!: string | null;
  @Text('arrangement', nullable) arrangement!: Arrangement | null;
  @Digest('digest') digest!: string;
  @Uuid('saved_by') savedBy!: string;
  @Moment('saved_at') savedAt!: Date;
}

/** The frozen snapshot: what was approved, and what the paper is made from. Never changed; set aside while its paper was not issued. */
@Entity('approved_form')
export class ApprovedFormEntity {
  @Id('request_id') requestId!: string;
  @PrimaryColumn({ name: 'approval', type: 'integer' }) approval!: number;
  @Uuid('agency_id') agencyId!: string;
  @Whole('draft_version') draftVersion!: number;
  @Text('form') form!: string;
  @Text('form_version') formVersion!: string;
  @Text('lang') lang!: string;
  @JsonB('form_values') values!: FormValues;
  @JsonB('letterhead') letterhead!: Letterhead;
  @JsonB('paper') paper!: PaperOrder;
  @JsonB('findings') findings!: object;
  @Digest('digest') digest!: string;
  @Uuid('approved_by') approvedBy!: string;
  @Moment('approved_at') approvedAt!: Date;
  @Moment('set_aside_at', nullable) setAsideAt!: Date | null;
  @Uuid('set_aside_by', nullable) setAsideBy!: string | null;
  @JsonB('held', nullable) held!: HeldPaper | null;
}

/** Why the paper of an approval does not go out, since when. */
export interface HeldPaper {
  readonly notice: 'paper-not-made' | 'paper-not-signed';
  readonly why: string;
  readonly at: string;
}

/** Head of the paper, as it stood when the draft was approved. */
export interface Letterhead {
  readonly name: string;
  readonly nameNative?: string;
  readonly lang?: string;
  readonly address: readonly string[];
}

/** The form as the other side sent it. */
@Entity('received_form')
export class ReceivedFormEntity {
  @Id('request_id') requestId!: string;
  @Uuid('agency_id') agencyId!: string;
  @Text('form') form!: string;
  @Text('form_version') formVersion!: string;
  @Text('lang') lang!: string;
  @JsonB('form_values') values!: FormValues;
}
