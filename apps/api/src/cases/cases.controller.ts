import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CaseResponse } from '@comity/http-contract';
import { KnownId } from '../http/known-id.pipe';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { CaseDesk } from './case-desk';
import { CaseListDto, OpenCaseDto } from './open-case.dto';

@ApiTags('Cases')
@Controller('cases')
@Needs('request.read')
export class CasesController {
  constructor(@Inject(CaseDesk) private readonly cases: CaseDesk) {}

  @Get()
  @ApiOperation({ summary: 'Cases of the own agency, newest first, at most 200' })
  @Answers(200, ['Case'], [401, 403])
  list(@Actor() actor: SignedIn, @Query() { text = '' }: CaseListDto): Promise<readonly CaseResponse[]> {
    return this.cases.list(actor, text);
  }

  @Post()
  @Needs('request.draft')
  @ApiOperation({ summary: 'Open a case; its reference is allotted' })
  @Answers(201, 'Case', [401, 403, 422])
  open(@Actor() actor: SignedIn, @Body() body: OpenCaseDto): Promise<CaseResponse> {
    return this.cases.open(actor, body.title);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A case' })
  @Answers(200, 'Case', [401, 403, 404])
  one(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<CaseResponse> {
    return this.cases.one(actor, id);
  }
}
