import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { TrustPolicyResponse } from '@comity/http-contract';
import { KnownId } from '../http/known-id.pipe';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { ProposeTrustDto } from './trust.dto';
import { TrustDesk } from './trust-desk';

@ApiTags('Proof')
@Controller('trust-policies')
export class TrustController {
  constructor(@Inject(TrustDesk) private readonly desk: TrustDesk) {}

  @Get()
  @Needs('trust.read')
  @ApiOperation({ summary: 'Whose signatures the own agency believes, newest first' })
  @Answers(200, ['TrustPolicy'], [401, 403])
  list(@Actor() actor: SignedIn): Promise<readonly TrustPolicyResponse[]> {
    return this.desk.list(actor);
  }

  @Post()
  @Needs('trust.change')
  @ApiOperation({ summary: 'Propose certificates to believe, of one partner or of all; they count when another administrator adopts them' })
  @Answers(201, 'TrustPolicy', [401, 403, 422])
  propose(@Actor() actor: SignedIn, @Body() body: ProposeTrustDto): Promise<TrustPolicyResponse> {
    return this.desk.propose(actor, body);
  }

  @Post(':id/adopt')
  @Needs('trust.change')
  @ApiOperation({ summary: 'Adopt what another administrator proposed' })
  @Answers(200, 'TrustPolicy', [401, 403, 404, 409])
  adopt(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<TrustPolicyResponse> {
    return this.desk.adopt(actor, id);
  }

  @Post(':id/end')
  @Needs('trust.change')
  @ApiOperation({ summary: 'Stop believing, or turn a proposal down: one administrator is enough, and it counts at once' })
  @Answers(200, 'TrustPolicy', [401, 403, 404, 409])
  end(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<TrustPolicyResponse> {
    return this.desk.end(actor, id);
  }
}
