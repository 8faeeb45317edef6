import { Module } from '@nestjs/common';
import { WordingDesk } from './wording-desk';
import { WordingsController } from './wordings.controller';

/** Who approved which wording of a form. */
@Module({ controllers: [WordingsController], providers: [WordingDesk] })
export class WordingsModule {}
