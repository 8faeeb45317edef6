import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { BundleDesk } from './bundle-desk';
import { BundlesController } from './bundles.controller';
import { ClockSheetDesk } from './clock-sheet-desk';
import { ClosureDesk } from './closure-desk';
import { CustodyController } from './custody.controller';
import { CustodyDesk } from './custody-desk';
import { ImportDesk } from './import-desk';
import { SilenceDesk } from './silence-desk';

/** Requests as one file, clocks on paper, and what a received paper would bring. */
@Module({ imports: [DocumentsModule], controllers: [BundlesController, CustodyController], providers: [BundleDesk, ClockSheetDesk, SilenceDesk, ClosureDesk, CustodyDesk, ImportDesk] })
export class BundlesModule {}
