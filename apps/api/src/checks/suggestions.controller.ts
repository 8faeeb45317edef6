import type { CheckSuggestionDetailResponse, CheckSuggestionResponse } from '@comity/http-contract';
import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { KnownId } from '../http/known-id.pipe';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { CheckReasonDto, SuggestionListDto } from './check.dto';
import { SuggestionDesk } from './suggestion-desk';

@ApiTags('Checks')
@Controller('check-suggestions')
export class SuggestionsController {
  constructor(@Inject(SuggestionDesk) private readonly suggestions: SuggestionDesk) {}

  @Get()
  @Needs('check.read')
  @ApiOperation({ summary: 'Requests that came back and may be worth a check, newest first, at most 200' })
  @Answers(200, ['CheckSuggestion'], [401, 403, 422])
  list(@Actor() actor: SignedIn, @Query() query: SuggestionListDto): Promise<readonly CheckSuggestionResponse[]> {
    return this.suggestions.list(actor, query);
  }

  @Get(':id')
  @Needs('check.read')
  @ApiOperation({ summary: 'A suggestion with a check to start from; what was written only for who may read requests' })
  @Answers(200, 'CheckSuggestionDetail', [401, 403, 404])
  one(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<CheckSuggestionDetailResponse> {
    return this.suggestions.one(actor, id);
  }

  @Post(':id/dismiss')
  @Needs('check.propose')
  @ApiOperation({ summary: 'Set a suggestion aside; the reason stays' })
  @Answers(200, 'CheckSuggestionDetail', [401, 403, 404, 409, 422])
  dismiss(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Body() { reason }: CheckReasonDto): Promise<CheckSuggestionDetailResponse> {
    return this.suggestions.dismiss(actor, id, reason);
  }
}
