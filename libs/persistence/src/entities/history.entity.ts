import { Entity, PrimaryColumn } from 'typeorm';
import { Digest, Id, JsonB, Moment, nullable, Text, Uuid, Whole } from './columns';

@Entity('command')
export class CommandEntity {
  @Id() id!: string;
  @Uuid('agency_id') agencyId!: string;
  @Uuid('person_id', nullable) personId!: string | null;
  @Text('key') key!: string;
  @Uuid('request_id') requestId!: string;
  @Text('type') type!: string;
  @JsonB('body') body!: object;
  @Digest('digest') digest!: string;
  @JsonB('outcome', nullable) outcome!: object | null;
  @Moment('created_at') createdAt!: Date;
  @Moment('decided_at', nullable) decidedAt!: Date | null;
}

@Entity('request_event')
export class RequestEventEntity {
  @Id('request_id') requestId!: string;
  @PrimaryColumn({ type: 'integer', name: 'seq' }) seq!: number;
  @Uuid('agency_id') agencyId!: string;
  @Text('type') type!: string;
  @JsonB('data') data!: object;
  @Uuid('person_id', nullable) personId!: string | null;
  @Uuid('command_id') commandId!: string;
  @Moment('at') at!: Date;
  @Digest('prev_hash') prevHash!: string;
  @Digest('hash') hash!: string;
}

@Entity('narrative')
export class NarrativeEntity {
  @Id() id!: string;
  @Uuid('agency_id') agencyId!: string;
  @Uuid('request_id') requestId!: string;
  @Whole('event_seq') eventSeq!: number;
  @Text('kind') kind!: string;
  @Text('text') text!: string;
  @Moment('at') at!: Date;
}

@Entity('notice')
export class NoticeEntity {
  @Id() id!: string;
  @Uuid('agency_id') agencyId!: string;
  @Uuid('person_id') personId!: string;
  @Uuid('request_id') requestId!: string;
  @Text('code') code!: string;
  @JsonB('params') params!: object;
  @Moment('at') at!: Date;
  @Moment('read_at', nullable) readAt!: Date | null;
}
