import { Controller, Get, Module, Post, type DynamicModule, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Database } from '@comity/persistence';
import { AgencyKeys, createLogger, isoSeconds } from '@comity/platform';
import { Actor, IdentityModule, Needs, type SignedIn } from '../../apps/api/src/identity';
import { hashPassword } from '../../apps/api/src/identity/password';
import { ProblemFilter } from '../../apps/api/src/http/problem.filter';
import { validation } from '../../apps/api/src/http/validation';
import { LOGGER, TIME_SOURCE } from '../../apps/api/src/platform/tokens';
import { addAgency, temporaryFolder, type TestAgency } from '../support/agencies';
import { asOwner, createTestDatabase } from '../support/database';

export const PASSWORD = 'tovami-keluro-nisapa';

/** Routes that only the guards protect. */
@Controller('probe')
class ProbeController {
  @Get('who')
  who(@Actor() actor: SignedIn): SignedIn {
    return actor;
  }

  @Needs('dashboard.read')
  @Get('dashboard')
  dashboard(): { readonly seen: true } {
    return { seen: true };
  }

  @Post('change')
  change(): { readonly changed: true } {
    return { changed: true };
  }
}

/** Identity alone, on a database of its own with two agencies and a time that the spec sets. */
export interface IdentityApp {
  readonly url: string;
  readonly ownerUrl: string;
  readonly a: TestAgency;
  readonly b: TestAgency;
  pass(minutes: number): void;
  email(agency: TestAgency, person: keyof TestAgency['people']): string;
  owner(sql: string, parameters?: unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export async function startIdentity(label: string): Promise<IdentityApp> {
  const database = await createTestDatabase(label);
  const folder = temporaryFolder(label);
  const keys = new AgencyKeys(folder.path);
  const a = await addAgency(database.ownerUrl, keys, 'BE-VAL', 'BE', 'Europe/Brussels');
  const b = await addAgency(database.ownerUrl, keys, 'GE-TSK', 'GE', 'Asia/Tbilisi');
  const owner = (sql: string, parameters: unknown[] = []): Promise<Record<string, unknown>[]> =>
    asOwner(database.ownerUrl, async (client) => (await client.query(sql, parameters)).rows as Record<string, unknown>[]);
  await owner("INSERT INTO installation (id, mode) VALUES (gen_random_uuid(), 'demonstration')");
  await owner('UPDATE person SET password_hash = $1', [await hashPassword(PASSWORD)]);
  const db = await Database.connect({ url: database.appUrl, poolSize: 12 });
  let ahead = 0;
  const app = await listening(db, () => Date.now() + ahead);
  return {
    url: (await app.getUrl()).replace('[::1]', '127.0.0.1'), ownerUrl: database.ownerUrl, a, b, owner,
    pass: (minutes) => void (ahead += minutes * 60_000),
    email: (agency, person) => `${person}@${agency.code.toLowerCase()}.example`,
    close: async () => {
      await app.close();
      await db.close();
      await database.drop();
      folder.remove();
    },
  };
}

async function listening(db: Database, now: () => number): Promise<INestApplication> {
  const app = await NestFactory.create(moduleOf(db, now), { logger: false });
  app.setGlobalPrefix('api');
  app.useGlobalPipes(validation());
  app.useGlobalFilters(new ProblemFilter(createLogger('test')));
  await app.listen(0, '127.0.0.1');
  return app;
}

function moduleOf(db: Database, now: () => number): DynamicModule {
  const values: [unknown, unknown][] = [[Database, db], [TIME_SOURCE, { now: () => isoSeconds(new Date(now())) }], [LOGGER, createLogger('test')]];
  const provided: DynamicModule = {
    module: class Platform {}, global: true,
    providers: values.map(([provide, useValue]) => ({ provide: provide as symbol, useValue })), exports: values.map(([provide]) => provide as symbol),
  };
  return { module: IdentityTestModule, imports: [provided, IdentityModule], controllers: [ProbeController] };
}

@Module({})
class IdentityTestModule {}
