import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AwaitedClockResponse, ClockResponse, EventListResponse, FormContentResponse, MessageResponse, RequestListResponse, RequestResponse } from '@comity/http-contract';
import { IdempotencyKey, NeedsIdempotencyKey } from '../http/idempotency-key.decorator';
import { KnownId } from '../http/known-id.pipe';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { CreateRequestDto } from './create-request.dto';
import { NewRequestDesk } from './new-request-desk';
import { RequestListDto } from './request-list.dto';
import { RequestReading } from './request-reading';

@ApiTags('Requests')
@Controller('requests')
@Needs('request.read')
export class RequestsController {
  constructor(@Inject(RequestReading) private readonly requests: RequestReading, @Inject(NewRequestDesk) private readonly desk: NewRequestDesk) {}

  @Get()
  @ApiOperation({ summary: 'Requests of the own agency: filtered, sorted and paged' })
  @Answers(200, 'RequestList', [401, 403, 422])
  list(@Actor() actor: SignedIn, @Query() query: RequestListDto): Promise<RequestListResponse> {
    return this.requests.list(actor, query);
  }

  @Post()
  @Needs('request.draft')
  @NeedsIdempotencyKey()
  @ApiOperation({ summary: 'Open a request: a draft with its reference' })
  @Answers(201, 'Request', [401, 403, 422])
  create(@Actor() actor: SignedIn, @IdempotencyKey() key: string, @Body() body: CreateRequestDto): Promise<RequestResponse> {
    return this.desk.open(actor, key, body);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A request with its clocks, family, stages and what this person may do' })
  @Answers(200, 'Request', [401, 403, 404])
  one(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<RequestResponse> {
    return this.requests.one(actor, id);
  }

  @Get(':id/form')
  @ApiOperation({ summary: 'The form as it was approved (outgoing) or received (incoming)' })
  @Answers(200, 'FormContent', [401, 403, 404])
  form(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<FormContentResponse> {
    return this.requests.form(actor, id);
  }

  @Get(':id/events')
  @ApiOperation({ summary: 'The history, newest first, with the result of verifying its chain of hashes' })
  @Answers(200, 'EventList', [401, 403, 404])
  events(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<EventListResponse> {
    return this.requests.events(actor, id);
  }

  @Get(':id/clocks')
  @ApiOperation({ summary: 'All clocks with their working and ledger' })
  @Answers(200, ['Clock'], [401, 403, 404])
  clocks(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<readonly ClockResponse[]> {
    return this.requests.clocks(actor, id);
  }

  @Get(':id/clocks/awaited')
  @ApiOperation({ summary: 'Limits of the law that have not started: each with the event that it awaits' })
  @Answers(200, ['AwaitedClock'], [401, 403, 404])
  awaited(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<readonly AwaitedClockResponse[]> {
    return this.requests.awaited(actor, id);
  }

  @Get(':id/messages')
  @ApiOperation({ summary: 'The correspondence with the other authority, oldest first' })
  @Answers(200, ['Message'], [401, 403, 404])
  messages(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<readonly MessageResponse[]> {
    return this.requests.messages(actor, id);
  }
}
