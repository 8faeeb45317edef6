import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { BundleDesk } from './bundle-desk';
import { BundlesController } from './bundles.controller';
import { ClockSheetDesk } from './clock-sheet-desk';
import { ClosureDesk } from './closure-desk';
import { ImportDesk } from './import-desk';
import { SilenceDesk } from './silence-desk';

/** Requests as one file, clocks on paper, and what a received paper would bring. */
@Module({ imports: [DocumentsModule], controllers: [BundlesController], providers: [BundleDesk, ClockSheetDesk, SilenceDesk, ClosureDesk, ImportDesk] })
export class BundlesModule {}
