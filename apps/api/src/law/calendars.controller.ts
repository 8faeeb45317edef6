import type { CalendarResponse, CalendarSummaryResponse, PacksResponse, ParticipationResponse } from '@comity/http-contract';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { CalendarReading } from './calendar-reading';
import { ParticipationReading } from './participation-reading';
import { CalendarYearDto, ParticipationDto } from './reading.dto';

@ApiTags('Law')
@Controller()
export class CalendarsController {
  constructor(@Inject(CalendarReading) private readonly calendars: CalendarReading, @Inject(ParticipationReading) private readonly participation: ParticipationReading) {}

  @Get('calendars')
  @ApiOperation({ summary: 'States, with the calendar that the own agency has adopted for each' })
  @Answers(200, ['CalendarSummary'], [401])
  list(@Actor() actor: SignedIn): Promise<readonly CalendarSummaryResponse[]> {
    return this.calendars.list(actor);
  }

  @Get('calendars/:state')
  @ApiOperation({ summary: 'Working week and closing days of a State, or of a region of it, in one year' })
  @Answers(200, 'Calendar', [401, 404, 422])
  one(@Actor() actor: SignedIn, @Param('state') state: string, @Query() query: CalendarYearDto): Promise<CalendarResponse> {
    return this.calendars.one(actor, state, query);
  }

  @Get('packs')
  @ApiOperation({ summary: 'Published versions of rules, calendars and participation, and which of them the own agency has adopted' })
  @Answers(200, 'Packs', [401])
  packs(@Actor() actor: SignedIn): Promise<PacksResponse> {
    return this.calendars.packs(actor);
  }

  @Get('participation')
  @ApiOperation({ summary: 'Which State is bound by what, with declarations and reservations; "not-recorded" means: check' })
  @Answers(200, 'Participation', [401, 422])
  find(@Actor() actor: SignedIn, @Query() query: ParticipationDto): Promise<ParticipationResponse> {
    return this.participation.find(actor, query);
  }
}
