import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { FileInspector } from '@comity/documents';
import type { Config } from '@comity/platform';
import { CONFIG } from '../platform/tokens';
import { DocumentDesk } from './document-desk';
import { DocumentsController } from './documents.controller';

/** Files of requests: taken in, looked at, handed out. */
@Module({
  imports: [MulterModule.registerAsync({
    inject: [CONFIG],
    useFactory: ({ intake }: Config) => ({ limits: { files: 1, fileSize: intake.mostBytes, fields: 4, fieldSize: 8_000, parts: 6 } }),
  })],
  controllers: [DocumentsController],
  providers: [DocumentDesk, {
    provide: FileInspector, inject: [CONFIG],
    useFactory: ({ intake: { clamd, mostBytes, mostPages } }: Config) => new FileInspector({ clamd, limits: { bytes: mostBytes, pages: mostPages } }),
  }],
  exports: [DocumentDesk, MulterModule],
})
export class DocumentsModule {}
