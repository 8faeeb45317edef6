import { join } from 'node:path';
import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { AgencySeal, FileInspector } from '@comity/documents';
import { Database, FolderDocumentStore, Inbox, IssueDesk, MadePapers, Outbox, Recorder, StandardDesk, Sweeps } from '@comity/persistence';
import { AgencyKeys, systemTime, type Config, type Logger, type TimeSource } from '@comity/platform';
import { CONFIG, DOCUMENT_STORE, LOGGER, TIME_SOURCE } from './tokens';

/** The case file: database, files and the desks that write in them. */
@Global()
@Module({})
export class CaseFileModule implements OnApplicationShutdown {
  constructor(@Inject(Database) private readonly db: Database) {}

  static forRoot(config: Config, logger: Logger): DynamicModule {
    const keys = AgencyKeys.inDataDir(config.dataDir);
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: LOGGER, useValue: logger },
      { provide: TIME_SOURCE, useValue: systemTime },
      { provide: DOCUMENT_STORE, useValue: new FolderDocumentStore({ folder: join(config.dataDir, 'documents'), keys }) },
      { provide: Database, useFactory: () => Database.connect({ url: config.appDatabaseUrl, poolSize: 20, applicationName: 'comity-worker' }) },
      { provide: Recorder, inject: [Database, TIME_SOURCE, AgencySeal], useFactory: (db: Database, time: TimeSource, seal: AgencySeal) => new Recorder(db, { time, keys, signing: (code) => seal.standingOf(code, new Date(time.now())) }) },
      { provide: Outbox, inject: [Database, TIME_SOURCE], useFactory: (db: Database, time: TimeSource) => new Outbox(db, time) },
      { provide: Inbox, inject: [Database, TIME_SOURCE], useFactory: (db: Database, time: TimeSource) => new Inbox(db, { time }) },
      { provide: IssueDesk, inject: [Database], useFactory: (db: Database) => new IssueDesk(db) },
      { provide: StandardDesk, inject: [Database], useFactory: (db: Database) => new StandardDesk(db) },
      { provide: MadePapers, inject: [Database], useFactory: (db: Database) => new MadePapers(db) },
      { provide: AgencySeal, useFactory: () => new AgencySeal(config.signing) },
      { provide: FileInspector, useFactory: () => new FileInspector({ clamd: config.intake.clamd, limits: { bytes: config.intake.mostBytes, pages: config.intake.mostPages } }) },
      { provide: Sweeps, inject: [Database], useFactory: (db: Database) => new Sweeps(db) },
    ];
    return { module: CaseFileModule, providers, exports: providers };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.db.close();
  }
}
