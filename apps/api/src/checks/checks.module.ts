import { Module } from '@nestjs/common';
import { AdoptedRecords } from './adopted-records';
import { CheckDesk } from './check-desk';
import { ChecksController } from './checks.controller';
import { RequirementReading } from './requirement-reading';
import { RequirementsController } from './requirements.controller';
import { SuggestionDesk } from './suggestion-desk';
import { SuggestionsController } from './suggestions.controller';

/** What States ask for, the agency's own checks, and what suggests new ones. */
@Module({ controllers: [ChecksController, SuggestionsController, RequirementsController], providers: [CheckDesk, SuggestionDesk, RequirementReading, AdoptedRecords], exports: [AdoptedRecords] })
export class ChecksModule {}
