import type { AgencyCheckDetailResponse, AgencyCheckResponse, DraftsHitResponse } from '@comity/http-contract';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IdempotencyKey, NeedsIdempotencyKey } from '../http/idempotency-key.decorator';
import { KnownId } from '../http/known-id.pipe';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { CheckDecisionDto, CheckPreviewDto, CheckReasonDto, ProposeCheckDto } from './check.dto';
import { CheckDesk } from './check-desk';

@ApiTags('Checks')
@Controller('checks')
export class ChecksController {
  constructor(@Inject(CheckDesk) private readonly checks: CheckDesk) {}

  @Get()
  @Needs('check.read')
  @ApiOperation({ summary: 'Checks of the own agency with all versions, newest first, at most 500' })
  @Answers(200, ['AgencyCheck'], [401, 403])
  list(@Actor() actor: SignedIn): Promise<readonly AgencyCheckResponse[]> {
    return this.checks.list(actor);
  }

  @Post()
  @Needs('check.propose')
  @NeedsIdempotencyKey()
  @ApiOperation({ summary: 'Propose a check, or a new version of one; it is run once another administrator adopts it' })
  @Answers(201, 'AgencyCheckDetail', [401, 403, 409, 422])
  propose(@Actor() actor: SignedIn, @IdempotencyKey() key: string, @Body() body: ProposeCheckDto): Promise<AgencyCheckDetailResponse> {
    return this.checks.propose(actor, key, body);
  }

  @Post('preview')
  @Needs('check.propose')
  @ApiOperation({ summary: 'Which open drafts a check would fire on' })
  @Answers(200, 'DraftsHit', [401, 403, 422])
  preview(@Actor() actor: SignedIn, @Body() { content }: CheckPreviewDto): Promise<DraftsHitResponse> {
    return this.checks.preview(actor, content);
  }

  @Get(':id')
  @Needs('check.read')
  @ApiOperation({ summary: 'A check with the open drafts that it fires on, or would' })
  @Answers(200, 'AgencyCheckDetail', [401, 403, 404])
  one(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<AgencyCheckDetailResponse> {
    return this.checks.one(actor, id);
  }

  @Post(':id/retire')
  @Needs('check.propose')
  @NeedsIdempotencyKey()
  @ApiOperation({ summary: 'Propose to retire a check; another administrator adopts that too' })
  @Answers(201, 'AgencyCheckDetail', [401, 403, 404, 409, 422])
  retire(@Actor() actor: SignedIn, @IdempotencyKey() key: string, @Param('id', KnownId) id: string, @Body() { reason }: CheckReasonDto): Promise<AgencyCheckDetailResponse> {
    return this.checks.retire(actor, key, id, reason);
  }

  @Post(':id/adopt')
  @Needs('check.adopt')
  @NeedsIdempotencyKey()
  @ApiOperation({ summary: 'Adopt what another administrator proposed: from now on every draft is held against it' })
  @Answers(200, 'AgencyCheckDetail', [401, 403, 404, 409, 422])
  adopt(@Actor() actor: SignedIn, @IdempotencyKey() key: string, @Param('id', KnownId) id: string, @Body() { reason }: CheckDecisionDto): Promise<AgencyCheckDetailResponse> {
    return this.checks.decide(actor, key, id, 'adopt', reason);
  }

  @Post(':id/reject')
  @Needs('check.adopt')
  @NeedsIdempotencyKey()
  @ApiOperation({ summary: 'Reject what another administrator proposed' })
  @Answers(200, 'AgencyCheckDetail', [401, 403, 404, 409, 422])
  reject(@Actor() actor: SignedIn, @IdempotencyKey() key: string, @Param('id', KnownId) id: string, @Body() { reason }: CheckDecisionDto): Promise<AgencyCheckDetailResponse> {
    return this.checks.decide(actor, key, id, 'reject', reason);
  }

  @Post(':id/withdraw')
  @Needs('check.propose')
  @NeedsIdempotencyKey()
  @ApiOperation({ summary: 'Withdraw an own proposal' })
  @Answers(200, 'AgencyCheckDetail', [401, 403, 404, 409, 422])
  withdraw(@Actor() actor: SignedIn, @IdempotencyKey() key: string, @Param('id', KnownId) id: string, @Body() { reason }: CheckDecisionDto): Promise<AgencyCheckDetailResponse> {
    return this.checks.decide(actor, key, id, 'withdraw', reason);
  }
}
