import { AwaitedClockEntity, ClockEntity, ClockEntryEntity, EscalationEntity } from './clock.entity';
import { CustodyEntryEntity, DocumentEntity } from './document.entity';
import { ApprovedFormEntity, DraftEntity, ReceivedFormEntity } from './form.entity';
import { CommandEntity, NarrativeEntity, NoticeEntity, RequestEventEntity } from './history.entity';
import { InboxEntity, OutboxEntity } from './message.entity';
import { RequestEntity } from './request.entity';
import { StandardDocumentEntity } from './standard-document.entity';

export * from './clock.entity';
export * from './document.entity';
export * from './form.entity';
export * from './history.entity';
export * from './message.entity';
export * from './request.entity';
export * from './standard-document.entity';

export const entities = [
  RequestEntity, CommandEntity, RequestEventEntity, NarrativeEntity, NoticeEntity, ClockEntity, ClockEntryEntity, AwaitedClockEntity, EscalationEntity,
  OutboxEntity, InboxEntity, DraftEntity, ApprovedFormEntity, ReceivedFormEntity, DocumentEntity, CustodyEntryEntity, StandardDocumentEntity,
] as const;
