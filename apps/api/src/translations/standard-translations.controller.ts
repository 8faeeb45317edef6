import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SecondLanguageResponse, TranslationResponse } from '@comity/http-contract';
import { KnownId } from '../http/known-id.pipe';
import { KnownLanguage } from '../http/known-language.pipe';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { SaveSegmentDto } from './save-segment.dto';
import { SecondLanguageDesk } from './second-language-desk';
import { SecondLanguageDto } from './second-language.dto';
import { TranslationDesk } from './translation-desk';

/** Second language and translations of a standard document, as those of a draft. */
@ApiTags('Translations')
@Controller('standard-documents/:id')
@Needs('request.read')
export class StandardTranslationsController {
  constructor(@Inject(TranslationDesk) private readonly translations: TranslationDesk, @Inject(SecondLanguageDesk) private readonly languages: SecondLanguageDesk) {}

  @Get('translations')
  @ApiOperation({ summary: 'The second language of a standard document, how far its translation is, and which languages can be chosen' })
  @Answers(200, 'SecondLanguage', [401, 403, 404])
  language(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<SecondLanguageResponse> {
    return this.languages.read(actor, { standardDocumentId: id });
  }

  @Put('also')
  @Needs('request.draft')
  @ApiOperation({ summary: 'Choose the second language of its paper, or none' })
  @Answers(200, 'SecondLanguage', [401, 403, 404, 409, 422])
  choose(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Body() body: SecondLanguageDto): Promise<SecondLanguageResponse> {
    return this.languages.choose(actor, { standardDocumentId: id }, body);
  }

  @Get('translations/:lang')
  @ApiOperation({ summary: 'Every paragraph of a standard document with what stands for it in this language' })
  @Answers(200, 'Translation', [401, 403, 404, 422])
  translation(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Param('lang', KnownLanguage) lang: string): Promise<TranslationResponse> {
    return this.translations.read(actor, { standardDocumentId: id }, lang);
  }

  @Put('translations/:lang')
  @Needs('request.draft')
  @ApiOperation({ summary: 'Save one paragraph of a standard document; 409 TRANSLATION_CHANGED carries the newer translation in "current"' })
  @Answers(200, 'Translation', [401, 403, 404, 409, 422])
  save(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Param('lang', KnownLanguage) lang: string, @Body() body: SaveSegmentDto): Promise<TranslationResponse> {
    return this.translations.save(actor, { standardDocumentId: id }, lang, body);
  }
}
