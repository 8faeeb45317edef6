import type { LawChangeDetailResponse, LawChangeResponse } from '@comity/http-contract';
import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IdempotencyKey, NeedsIdempotencyKey } from '../http/idempotency-key.decorator';
import { KnownId } from '../http/known-id.pipe';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { AdoptDto, EndProposalDto, LawChangeListDto } from './law-change-bodies';
import { LawChangeDesk } from './law-change-desk';
import { ProposalPipe, type CheckedProposal } from './proposal.pipe';

@ApiTags('Law')
@Controller('law-changes')
export class LawChangesController {
  constructor(@Inject(LawChangeDesk) private readonly changes: LawChangeDesk) {}

  @Get()
  @ApiOperation({ summary: 'Changes of the law of the own agency, newest first, at most 200' })
  @Answers(200, ['LawChange'], [401, 422])
  list(@Actor() actor: SignedIn, @Query() { state }: LawChangeListDto): Promise<readonly LawChangeResponse[]> {
    return this.changes.list(actor, state);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A change with the open clocks that it would move' })
  @Answers(200, 'LawChangeDetail', [401, 404])
  one(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<LawChangeDetailResponse> {
    return this.changes.one(actor, id);
  }

  @Post()
  @Needs('law.propose')
  @NeedsIdempotencyKey()
  @ApiOperation({ summary: 'Propose a change; it takes effect when another administrator adopts it' })
  @ApiBody({ schema: { $ref: '#/components/schemas/LawChangeProposal' } })
  @Answers(201, 'LawChangeDetail', [401, 403, 422])
  propose(@Actor() actor: SignedIn, @IdempotencyKey() key: string, @Body(ProposalPipe) body: CheckedProposal): Promise<LawChangeDetailResponse> {
    return this.changes.propose(actor, key, body);
  }

  @Post(':id/adopt')
  @Needs('law.adopt')
  @NeedsIdempotencyKey()
  @ApiOperation({ summary: 'Adopt what another administrator proposed: the law and the clocks that it moves change together' })
  @Answers(200, 'LawChangeDetail', [401, 403, 404, 409, 422])
  adopt(@Actor() actor: SignedIn, @IdempotencyKey() key: string, @Param('id', KnownId) id: string, @Body() body: AdoptDto): Promise<LawChangeDetailResponse> {
    return this.changes.decide(actor, key, { id, decision: 'adopt', body });
  }

  @Post(':id/reject')
  @Needs('law.adopt')
  @NeedsIdempotencyKey()
  @ApiOperation({ summary: 'Reject what another administrator proposed' })
  @Answers(200, 'LawChangeDetail', [401, 403, 404, 409, 422])
  reject(@Actor() actor: SignedIn, @IdempotencyKey() key: string, @Param('id', KnownId) id: string, @Body() body: EndProposalDto): Promise<LawChangeDetailResponse> {
    return this.changes.decide(actor, key, { id, decision: 'reject', body });
  }

  @Post(':id/withdraw')
  @Needs('law.propose')
  @NeedsIdempotencyKey()
  @ApiOperation({ summary: 'Withdraw an own proposal' })
  @Answers(200, 'LawChangeDetail', [401, 403, 404, 409, 422])
  withdraw(@Actor() actor: SignedIn, @IdempotencyKey() key: string, @Param('id', KnownId) id: string, @Body() body: EndProposalDto): Promise<LawChangeDetailResponse> {
    return this.changes.decide(actor, key, { id, decision: 'withdraw', body });
  }
}
