import { Module, type DynamicModule } from '@nestjs/common';
import type { Config, Logger } from '@comity/platform';
import { TemporalModule } from '@comity/temporal';
import { BundlesModule } from './bundles/bundles.module';
import { CaseDesk } from './cases/case-desk';
import { CasesController } from './cases/cases.controller';
import { ChecksModule } from './checks/checks.module';
import { ClockPreview } from './clocks/clock-preview';
import { ClocksController } from './clocks/clocks.controller';
import { CommandsModule } from './commands/commands.module';
import { DashboardController } from './dashboard/dashboard.controller';
import { DocumentsModule } from './documents/documents.module';
import { DraftDesk } from './drafts/draft-desk';
import { DraftPaper } from './drafts/draft-paper';
import { DraftsController } from './drafts/drafts.controller';
import { EngineController } from './engine/engine.controller';
import { EscalationDesk } from './escalations/escalation-desk';
import { EscalationsController } from './escalations/escalations.controller';
import { FeedModule } from './feed/feed.module';
import { ForecastModule } from './forecast/forecast.module';
import { HealthController } from './health/health.controller';
import { IdentityModule } from './identity';
import { ImportsModule } from './imports/imports.module';
import { LawModule } from './law/law.module';
import { LetterheadsModule } from './letterheads/letterheads.module';
import { NoticesController } from './notices/notices.controller';
import { PapersModule } from './papers/papers.module';
import { PlatformModule } from './platform/platform.module';
import { NewRequestDesk } from './requests/new-request-desk';
import { ProofModule } from './proof/proof.module';
import { RequestReading } from './requests/request-reading';
import { RequestsController } from './requests/requests.controller';
import { RouteDesk } from './routes/route-desk';
import { RoutesController } from './routes/routes.controller';
import { StandardDocumentsModule } from './standard-documents/standard-documents.module';
import { StreamController } from './stream/stream.controller';
import { TranslationsModule } from './translations/translations.module';
import { WordingsModule } from './wordings/wordings.module';

@Module({})
export class AppModule {
  static forRoot(config: Config, logger: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(config, logger),
        TemporalModule.forRoot({ address: config.temporalAddress, namespace: config.temporalNamespace, taskQueue: config.taskQueue }),
        IdentityModule, ForecastModule, FeedModule, ChecksModule,
        LawModule, DocumentsModule, ProofModule, BundlesModule, CommandsModule, ImportsModule, PapersModule, StandardDocumentsModule, TranslationsModule, LetterheadsModule, WordingsModule,
      ],
      controllers: [
        RequestsController, DraftsController, CasesController, DashboardController,
        ClocksController, EscalationsController, NoticesController, StreamController, EngineController, HealthController, RoutesController,
      ],
      providers: [RequestReading, NewRequestDesk, DraftDesk, DraftPaper, CaseDesk, EscalationDesk, ClockPreview, RouteDesk],
    };
  }
}
