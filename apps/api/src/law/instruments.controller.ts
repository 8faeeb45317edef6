import type { InstrumentLine, InstrumentSummary, LimitSummary } from '@comity/domain';
import type { ProfileResponse, StatusBoardRowResponse } from '@comity/http-contract';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { InstrumentReading } from './instrument-reading';
import { LimitListDto, OnDayDto } from './reading.dto';

@ApiTags('Law')
@Controller()
export class InstrumentsController {
  constructor(@Inject(InstrumentReading) private readonly reading: InstrumentReading) {}

  @Get('instruments')
  @ApiOperation({ summary: 'Treaties, acts and laws that requests can rest on' })
  @Answers(200, ['InstrumentLine'], [401, 422])
  list(@Query() { on }: OnDayDto): readonly InstrumentLine[] {
    return this.reading.list(on);
  }

  @Get('instruments/status-board')
  @ApiOperation({ summary: 'Where every instrument stands on a day; those that need attention come first' })
  @Answers(200, ['StatusBoardRow'], [401, 422])
  board(@Query() { on }: OnDayDto): readonly StatusBoardRowResponse[] {
    return this.reading.board(on);
  }

  @Get('instruments/:id')
  @ApiOperation({ summary: 'Everything recorded of an instrument, with its time limits in words' })
  @Answers(200, 'Instrument', [401, 404, 422])
  one(@Actor() actor: SignedIn, @Param('id') id: string, @Query() { on }: OnDayDto): Promise<InstrumentSummary> {
    return this.reading.one(actor, id, on);
  }

  @Get('limits')
  @ApiOperation({ summary: 'Time limits of the rules that the own agency has adopted' })
  @Answers(200, ['Limit'], [401, 422])
  limits(@Actor() actor: SignedIn, @Query() query: LimitListDto): Promise<readonly LimitSummary[]> {
    return this.reading.limits(actor, query);
  }

  @Get('limits/:id')
  @ApiOperation({ summary: 'A time limit by id or alias' })
  @Answers(200, 'Limit', [401, 404])
  limit(@Actor() actor: SignedIn, @Param('id') id: string): Promise<LimitSummary> {
    return this.reading.limit(actor, id);
  }

  @Get('profiles')
  @ApiOperation({ summary: 'How periods are counted, with the articles' })
  @Answers(200, ['Profile'], [401])
  profiles(): readonly ProfileResponse[] {
    return this.reading.profiles();
  }

  @Get('profiles/:id')
  @ApiOperation({ summary: 'A counting profile' })
  @Answers(200, 'Profile', [401, 404])
  profile(@Param('id') id: string): ProfileResponse {
    return this.reading.profile(id);
  }
}
