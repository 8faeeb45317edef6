import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ForecastResponse, RequestForecastResponse } from '@comity/http-contract';
import { KnownId } from '../http/known-id.pipe';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { ForecastQueryDto } from './forecast-query.dto';
import { ForecastReading } from './forecast-reading';

@ApiTags('Forecast')
@Controller()
@Needs('request.read')
export class ForecastController {
  constructor(@Inject(ForecastReading) private readonly reading: ForecastReading) {}

  @Get('forecast')
  @ApiOperation({ summary: 'Legal periods of a kind of request, and how long the own ones took: half within, 8 in 10 within, or too few' })
  @Answers(200, 'Forecast', [401, 403, 422])
  ofKind(@Actor() actor: SignedIn, @Query() query: ForecastQueryDto): Promise<ForecastResponse> {
    return this.reading.ofKind(actor, query);
  }

  @Get('requests/:id/forecast')
  @ApiOperation({ summary: 'The legal clocks of a request, what requests like it took, and what it may still take' })
  @Answers(200, 'RequestForecast', [401, 403, 404])
  ofRequest(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<RequestForecastResponse> {
    return this.reading.ofRequest(actor, id);
  }
}
