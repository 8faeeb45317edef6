import { participationStatuses, type ClosingDayPayload, type LawChangeKind, type PackPayload, type ParticipationPayload, type ParticipationStatus } from '@comity/domain';
import type { DecideLawChangeBody } from '@comity/http-contract';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, Matches, ValidateIf, ValidateNested } from 'class-validator';
import { CalendarDate, CountryCode, field, OneOf, RegionCode, Text, Whole, YesNo } from '../http/fields';
import { DeclarationsBody, ReservationBody } from './declarations.dto';

export class PackBody implements PackPayload {
  @Text(1, 120, { description: 'A published version: see GET /api/packs.' }) readonly version!: string;
}

export class ClosingDayBody implements ClosingDayPayload {
  @CountryCode() readonly state!: string;
  @RegionCode({ optional: true, description: 'Absent: the whole State.' }) readonly region?: string;
  @CalendarDate({ example: '2026-12-24' }) readonly date!: string;
  @YesNo({ description: 'False opens a day that the calendar closes.' }) readonly closed!: boolean;
  @Text(1, 200, { description: 'Name of the day, shown in the working of dates.', example: 'Day of national mourning' }) readonly name!: string;
}

export class ParticipationBody implements ParticipationPayload {
  @Text(1, 80, { description: 'Id of an instrument.', example: 'coe-mla-30' }) readonly instrument!: string;
  @CountryCode() readonly state!: string;
  @CountryCode({ optional: true, description: 'Only where it holds towards one State alone.' }) readonly towards?: string;
  @Text(1, 120, { optional: true, description: 'Only where it applies to a part of the State.' }) readonly territory?: string;
  @OneOf(participationStatuses) readonly status!: ParticipationStatus;
  @CalendarDate({ optional: true, description: 'First day; absent where it is not known.' }) readonly from?: string;
  @CalendarDate({ optional: true, description: 'Last day.' }) readonly until?: string;
  @ValidateIf((_object, value) => value !== undefined) @IsObject() @ValidateNested() @Type(() => DeclarationsBody)
  @ApiProperty({ type: () => DeclarationsBody, required: false })
  readonly declarations?: DeclarationsBody;
  @ValidateIf((_object, value) => value !== undefined) @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => ReservationBody)
  @ApiProperty({ type: () => [ReservationBody], required: false, maxItems: 50 })
  readonly reservations?: readonly ReservationBody[];
  @Text(1, 1000, { optional: true, description: 'What is not certain about it.' }) readonly note?: string;
  @Text(1, 300, { description: 'Where it was read.' }) readonly source!: string;
  @field({ optional: true }, { type: 'string', format: 'uri', maxLength: 500 }, Matches(/^https?:\/\/[^\s]{1,490}$/, { message: 'Give an address that begins with https:// or http://' })) readonly sourceUrl?: string;
  @CalendarDate({ description: 'Day on which it was checked.' }) readonly checkedOn!: string;
  @Text(1, 200, { optional: true, description: 'Id of the record that this one corrects.' }) readonly supersedes?: string;
}

/** The class that describes and checks the payload of each kind: a new kind without one does not compile. */
export const payloadClasses: Readonly<Record<LawChangeKind, new () => object>> = {
  'calendar-pack': PackBody,
  'rule-pack': PackBody,
  'participation-pack': PackBody,
  'requirement-pack': PackBody,
  'closing-day': ClosingDayBody,
  participation: ParticipationBody,
};

/** Body of POST /api/law-changes/:id/adopt. */
export class AdoptDto implements DecideLawChangeBody {
  @Text(1, 2000, { optional: true }) readonly reason?: string;
  @Whole(0, 2_000_000_000, { optional: true, description: '`lawNumberNow` of what was read: if the law has changed since, 409 LAW_CHANGED_MEANWHILE.' }) readonly lawNumber?: number;
}

/** Body of POST /api/law-changes/:id/reject and /withdraw. */
export class EndProposalDto implements DecideLawChangeBody {
  @Text(1, 2000, { optional: true, description: 'Why, for who proposed it.' }) readonly reason?: string;
}

export class LawChangeListDto {
  @OneOf(['proposed', 'adopted', 'rejected', 'withdrawn'], { optional: true }) readonly state?: 'proposed' | 'adopted' | 'rejected' | 'withdrawn';
}
