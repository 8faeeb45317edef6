import type { Arrangement, FormValues, Origin, PaperOrder } from '@comity/domain';
import { Column, Entity } from 'typeorm';
import { Digest, Id, JsonB, Moment, nullable, Text, Uuid, Whole } from './columns';
import type { Letterhead } from './form.entity';

/** A document on one of the standard forms, made inside a request. Once it is issued it never changes. */
@Entity('standard_document')
export class StandardDocumentEntity {
  @Id() id!: string;
  @Uuid('agency_id') agencyId!: string;
  @Uuid('request_id') requestId!: string;
  @Text('form') form!: string;
  @Text('form_version') formVersion!: string;
  @Text('lang') lang!: string;
  @Text('also', nullable) also!: string | null;
  @Text('arrangement', nullable) arrangement!: Arrangement | null;
  @Whole('version') version!: number;
  @JsonB('form_values') values!: FormValues;
  @JsonB('reasons') reasons!: Readonly<Record<string, string>>;
  @JsonB('declarations') declarations!: Readonly<Record<string, true | string>>;
  @JsonB('reasons_by') reasonsBy!: Readonly<Record<string, string>>;
  @JsonB('origins') origins!: readonly { readonly section: string; readonly key: string; readonly from: Origin }[];
  @Column({ type: 'text', array: true, name: 'editors' }) editors!: string[];
  @Digest('digest') digest!: string;
  @Text('state') state!: 'draft' | 'issued' | 'discarded';
  @Uuid('made_by') madeBy!: string;
  @Moment('made_at') madeAt!: Date;
  @Uuid('saved_by') savedBy!: string;
  @Moment('saved_at') savedAt!: Date;
  @JsonB('issued_values', nullable) issuedValues!: FormValues | null;
  @JsonB('letterhead', nullable) letterhead!: Letterhead | null;
  @JsonB('paper', nullable) paper!: PaperOrder | null;
  @Uuid('document_id', nullable) documentId!: string | null;
  @Uuid('issued_by', nullable) issuedBy!: string | null;
  @Moment('issued_at', nullable) issuedAt!: Date | null;
}
