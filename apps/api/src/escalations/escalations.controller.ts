import { Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EscalationResponse } from '@comity/http-contract';
import { OneOf } from '../http/fields';
import { KnownId } from '../http/known-id.pipe';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { EscalationDesk } from './escalation-desk';

export class EscalationListDto {
  @OneOf(['true', 'false'], { optional: true, description: 'true: only those that nobody has acknowledged.' })
  readonly open?: 'true' | 'false';
}

@ApiTags('Escalations')
@Controller('escalations')
@Needs('escalation.read')
export class EscalationsController {
  constructor(@Inject(EscalationDesk) private readonly escalations: EscalationDesk) {}

  @Get()
  @ApiOperation({ summary: 'Rungs of the ladder that were climbed: open ones first, newest first' })
  @Answers(200, ['Escalation'], [401, 403])
  list(@Actor() actor: SignedIn, @Query() { open }: EscalationListDto): Promise<readonly EscalationResponse[]> {
    return this.escalations.list(actor, open === 'true');
  }

  @Post(':id/acknowledge')
  @Needs('escalation.acknowledge')
  @ApiOperation({ summary: 'Take note of an escalation; the first acknowledgement stands' })
  @Answers(200, 'Escalation', [401, 403, 404])
  acknowledge(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<EscalationResponse> {
    return this.escalations.acknowledge(actor, id);
  }
}
