import { Module } from '@nestjs/common';
import { CheckDesk } from './check-desk';
import { ChecksController } from './checks.controller';
import { SuggestionDesk } from './suggestion-desk';
import { SuggestionsController } from './suggestions.controller';

/** The agency's own checks, and what suggests new ones. */
@Module({ controllers: [ChecksController, SuggestionsController], providers: [CheckDesk, SuggestionDesk] })
export class ChecksModule {}
