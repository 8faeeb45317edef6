import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { ChangeFeed, Database, FolderDocumentStore, Recorder } from '@comity/persistence';
import { AgencyKeys, systemTime, type Config, type Logger } from '@comity/platform';
import { join } from 'node:path';
import { CONFIG, DOCUMENT_STORE, LOGGER, TIME_SOURCE } from './tokens';

/** What every part of the API uses: settings, time, log, database, keys, files and the feed of changes. */
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(Database) private readonly db: Database, @Inject(ChangeFeed) private readonly feed: ChangeFeed) {}

  static forRoot(config: Config, logger: Logger): DynamicModule {
    const onError = (error: unknown): void => logger.warn({ code: 'CHANGE_FEED_LOST', reason: codeOf(error) }, 'The feed of changes has lost the database and tries again.');
    return {
      module: PlatformModule,
      global: true,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: TIME_SOURCE, useValue: systemTime },
        { provide: LOGGER, useValue: logger },
        { provide: AgencyKeys, useValue: AgencyKeys.inDataDir(config.dataDir) },
        { provide: Database, useFactory: () => Database.connect({ url: config.appDatabaseUrl, poolSize: 20, applicationName: 'comity-api' }) },
        { provide: Recorder, inject: [Database, AgencyKeys], useFactory: (db: Database, keys: AgencyKeys) => new Recorder(db, { time: systemTime, keys }) },
        { provide: ChangeFeed, useValue: new ChangeFeed({ url: config.appDatabaseUrl, onError }) },
        { provide: DOCUMENT_STORE, inject: [AgencyKeys], useFactory: (keys: AgencyKeys) => new FolderDocumentStore({ folder: join(config.dataDir, 'documents'), keys }) },
      ],
      exports: [CONFIG, TIME_SOURCE, LOGGER, AgencyKeys, Database, Recorder, ChangeFeed, DOCUMENT_STORE],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.feed.close();
    await this.db.close();
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');
