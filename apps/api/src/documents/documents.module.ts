import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { FileInspector } from '@comity/documents';
import type { Config } from '@comity/platform';
import { CONFIG } from '../platform/tokens';
import { SignatureCheck } from '../proof/signature-check';
import { DocumentDesk } from './document-desk';
import { DocumentsController } from './documents.controller';

/** Files of requests: taken in, looked at, handed out. */
@Module({
  imports: [MulterModule.registerAsync({
    inject: [CONFIG],
    useFactory: ({ intake }: Config) => ({ limits: { files: 1, fileSize: intake.mostBytes, fields: 4, fieldSize: 1_000_000, parts: 6 } }),
  })],
  controllers: [DocumentsController],
  providers: [DocumentDesk, SignatureCheck, {
    provide: FileInspector, inject: [CONFIG],
    useFactory: ({ intake: { clamd, mostBytes, mostPages } }: Config) => new FileInspector({ clamd, limits: { bytes: mostBytes, pages: mostPages } }),
  }],
  exports: [DocumentDesk, SignatureCheck, FileInspector, MulterModule],
})
export class DocumentsModule {}
