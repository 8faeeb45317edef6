import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { LetterheadDesk } from './letterhead-desk';
import { LetterheadFiles } from './letterhead-files';
import { LetterheadFilesController } from './letterhead-files.controller';
import { LetterheadsController } from './letterheads.controller';

/** What stands at the head of the papers of an agency. */
@Module({ imports: [DocumentsModule], controllers: [LetterheadsController, LetterheadFilesController], providers: [LetterheadDesk, LetterheadFiles] })
export class LetterheadsModule {}
