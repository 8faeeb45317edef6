import { Type } from 'class-transformer';
import { CalendarDate, CountryCode, OneOf, RegionCode, Text, Whole } from '../http/fields';

export class OnDayDto {
  @CalendarDate({ optional: true, description: 'Day for which the status is told; today by default.' }) readonly on?: string;
}

export class LimitListDto {
  @Text(1, 80, { optional: true, description: 'Id of an instrument.' }) readonly instrument?: string;
  @OneOf(['max', 'cap', 'min', 'wait', 'before', 'goal', 'soft', 'set'], { optional: true }) readonly kind?: string;
}

export class CalendarYearDto {
  @Type(() => Number)
  @Whole(1900, 2200, { optional: true, description: 'This year by default.' })
  readonly year?: number;
  @RegionCode({ optional: true, description: 'A region without days of its own has those of its State.' }) readonly region?: string;
}

export class ParticipationDto {
  @Text(1, 80, { optional: true, description: 'Id of an instrument.' }) readonly instrument?: string;
  @CountryCode({ optional: true }) readonly state?: string;
  @CountryCode({ optional: true, description: 'The other State, for treaties that bind pair by pair.' }) readonly towards?: string;
  @CalendarDate({ optional: true, description: 'Day for which it is answered whether the State is bound; today by default.' }) readonly on?: string;
  @OneOf(['current', 'all'], { optional: true, description: 'With or without records that were corrected; current by default.' }) readonly history?: 'current' | 'all';
}
