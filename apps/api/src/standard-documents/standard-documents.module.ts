import { Module } from '@nestjs/common';
import { StandardDocumentDesk } from './standard-document-desk';
import { StandardDocumentPaper } from './standard-document-paper';
import { StandardDocumentsController } from './standard-documents.controller';

/** Standard documents made inside a request, until they are issued. */
@Module({ controllers: [StandardDocumentsController], providers: [StandardDocumentDesk, StandardDocumentPaper] })
export class StandardDocumentsModule {}
