import type { RequirementsResponse } from '@comity/http-contract';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { RequirementsDto } from './check.dto';
import { RequirementReading } from './requirement-reading';

@ApiTags('Law')
@Controller('requirements')
export class RequirementsController {
  constructor(@Inject(RequirementReading) private readonly requirements: RequirementReading) {}

  @Get()
  @ApiOperation({ summary: 'What States, and treaties for all States that they bind, ask of a request; what is not here is not recorded' })
  @Answers(200, 'Requirements', [401, 422])
  find(@Actor() actor: SignedIn, @Query() query: RequirementsDto): Promise<RequirementsResponse> {
    return this.requirements.find(actor, query);
  }
}
