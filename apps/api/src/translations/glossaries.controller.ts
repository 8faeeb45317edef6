import { Body, Controller, Delete, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { GlossaryPairResponse, GlossaryResponse } from '@comity/http-contract';
import { KnownId } from '../http/known-id.pipe';
import { KnownLanguage } from '../http/known-language.pipe';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { GlossaryDesk } from './glossary-desk';
import { AddTermsDto } from './glossary.dto';

@ApiTags('Translations')
@Controller('glossaries')
@Needs('glossary.read')
export class GlossariesController {
  constructor(@Inject(GlossaryDesk) private readonly glossaries: GlossaryDesk) {}

  @Get()
  @ApiOperation({ summary: 'Pairs of languages for which the own agency keeps terms' })
  @Answers(200, ['GlossaryPair'], [401, 403])
  pairs(@Actor() actor: SignedIn): Promise<readonly GlossaryPairResponse[]> {
    return this.glossaries.pairs(actor);
  }

  @Get(':from/:to')
  @ApiOperation({ summary: 'Terms of art for a pair of languages, and those that can be adopted' })
  @Answers(200, 'Glossary', [401, 403, 422])
  one(@Actor() actor: SignedIn, @Param('from', KnownLanguage) from: string, @Param('to', KnownLanguage) to: string): Promise<GlossaryResponse> {
    return this.glossaries.read(actor, { from, to });
  }

  @Post(':from/:to')
  @Needs('glossary.change')
  @ApiOperation({ summary: 'Add terms; one that is there already is replaced, and stays in the history' })
  @Answers(200, 'Glossary', [401, 403, 422])
  add(@Actor() actor: SignedIn, @Param('from', KnownLanguage) from: string, @Param('to', KnownLanguage) to: string, @Body() body: AddTermsDto): Promise<GlossaryResponse> {
    return this.glossaries.add(actor, { from, to }, body);
  }

  @Delete(':from/:to/:id')
  @Needs('glossary.change')
  @ApiOperation({ summary: 'End a term: translations from now on are not compared with it' })
  @Answers(200, 'Glossary', [401, 403, 404, 422])
  end(@Actor() actor: SignedIn, @Param('from', KnownLanguage) from: string, @Param('to', KnownLanguage) to: string, @Param('id', KnownId) id: string): Promise<GlossaryResponse> {
    return this.glossaries.end(actor, { from, to }, id);
  }
}
