import { Module } from '@nestjs/common';
import { ChecksModule } from '../checks/checks.module';
import { DocumentsModule } from '../documents/documents.module';
import { FormsController } from '../forms/forms.controller';
import { PapersController } from './papers.controller';

/** Forms, and papers of documents that somebody gives. */
@Module({ imports: [DocumentsModule, ChecksModule], controllers: [FormsController, PapersController] })
export class PapersModule {}
