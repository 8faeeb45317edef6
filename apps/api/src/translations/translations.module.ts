import { Module } from '@nestjs/common';
import { GlossariesController } from './glossaries.controller';
import { GlossaryDesk } from './glossary-desk';
import { SecondLanguageDesk } from './second-language-desk';
import { TranslationDesk } from './translation-desk';
import { StandardTranslationsController } from './standard-translations.controller';
import { TranslationsController } from './translations.controller';

/** The second language of a draft or standard document, what people translate into it, and the terms of art of an agency. */
@Module({
  controllers: [TranslationsController, StandardTranslationsController, GlossariesController],
  providers: [TranslationDesk, SecondLanguageDesk, GlossaryDesk],
})
export class TranslationsModule {}
