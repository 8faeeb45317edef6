import { certainties, type Certainty, type ClockEventGiven, type CommandBody } from '@comity/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMinSize, IsDefined, ValidateNested } from 'class-validator';
import { CountryCode, Id, Members, OneOf, RegionCode, Text, Texts, Whole } from '../http/fields';

const REASON = 2_000;
const Moment = (description: string, optional = false): PropertyDecorator =>
  Text(10, 40, { optional, description: `${description}: an instant, a local time in the zone of the clock, or a date.`, example: '2026-11-20T10:15:00+01:00' });

/** Bodies of the steps that people take with the limits of the law. What a limit allows is judged by the clock itself. */
export class StartClocksBody implements CommandBody<'StartClocks'> {
  @ArrayMinSize(1) @Texts(10, 60, { description: 'Ids of limits that start from this event: see GET /api/limits.', example: ['ece-16-18', 'ece-16-40'] }) readonly limits!: readonly string[];
  @Moment('The start event; absent: the limits await it', true) readonly start?: string;
  @Text(1, 60, { description: 'Zone of the place of action or custody.', example: 'Europe/Dublin' }) readonly zone!: string;
  @CountryCode({ description: 'Whose calendar and counting rule apply.' }) readonly state!: string;
  @RegionCode({ optional: true }) readonly region?: string;
  @Members({ optional: true, description: 'Facts that the limit accepts.' }) readonly facts?: Readonly<Record<string, unknown>>;
  @OneOf(['us', 'them'], { description: 'Whose move it is.' }) readonly owedBy!: 'us' | 'them';
  @OneOf(certainties, { description: 'How sure the start event is.' }) readonly certainty!: Certainty;
  @Text(1, REASON, { optional: true }) readonly reason?: string;
}

export class CorrectClockStartBody implements CommandBody<'CorrectClockStart'> {
  @Id() readonly clockId!: string;
  @Moment('The start event as it was') readonly start!: string;
  @OneOf(certainties) readonly certainty!: Certainty;
  @Text(1, REASON, { description: 'It stays in the ledger of the clock.' }) readonly reason!: string;
}

export class ClockEventBody implements ClockEventGiven {
  @Text(1, 40, { description: 'clarificationRequested, clarificationReceived, consentGiven, newDateAgreed …', example: 'clarificationRequested' }) readonly type!: ClockEventGiven['type'];
  @Moment('When it happened') readonly at!: string;
  @Text(10, 10, { optional: true, description: 'Of newDateAgreed: the date agreed.', example: '2026-12-14' }) readonly date?: string;
  @Text(1, 40, { optional: true, description: 'Of received: by whom.' }) readonly by?: string;
}

export class RecordClockEventBody implements CommandBody<'RecordClockEvent'> {
  @Id() readonly clockId!: string;
  @ApiProperty({ type: () => ClockEventBody }) @IsDefined() @ValidateNested() @Type(() => ClockEventBody) readonly event!: ClockEventBody;
  @Text(1, REASON) readonly reason!: string;
}

export class ExtendClockBody implements CommandBody<'ExtendClock'> {
  @Id() readonly clockId!: string;
  @Whole(1, 3_660, { optional: true, description: 'Length in days, where the authority sets it.' }) readonly days?: number;
  @Moment('New end, where the authority sets a date', true) readonly until?: string;
  @Moment('When the other side was told', true) readonly notifiedAt?: string;
  @Text(1, 200, { description: 'Who extended it.' }) readonly authority!: string;
  @Text(1, REASON) readonly reason!: string;
}

export class EndClockBody implements CommandBody<'EndClock'> {
  @Id() readonly clockId!: string;
  @OneOf(['met', 'cancelled']) readonly as!: 'met' | 'cancelled';
  @Moment('When it was done; now where absent', true) readonly at?: string;
  @Text(1, REASON) readonly reason!: string;
}
