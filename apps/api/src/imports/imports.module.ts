import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module';
import { DocumentsModule } from '../documents/documents.module';
import { TakeOverDesk } from './take-over-desk';
import { ImportReader } from './import-reader';
import { ImportsController } from './imports.controller';
import { PaperReading } from './paper-reading';

/** Papers that came by e-mail or post. */
@Module({ imports: [CommandsModule, DocumentsModule], controllers: [ImportsController], providers: [PaperReading, ImportReader, TakeOverDesk] })
export class ImportsModule {}
