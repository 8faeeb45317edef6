import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { canonicalJson, type RequestCommand } from '@comity/domain';
import { CommandEntity, Database, FolderDocumentStore, Recorder } from '@comity/persistence';
import { AgencyKeys, createLogger, newId, sha256Hex, type Config } from '@comity/platform';
import { RequestGateway, type LaneAnswer } from '@comity/temporal';
import { buildWorkflowBundle } from '@comity/temporal/worker';
import { WorkerModule } from '@comity/worker';
import { addAgency, temporaryFolder, type TestAgency } from '../../support/agencies';
import { exampleDocument, openDraft } from '../../support/case';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { temporalAddress, workflowsPath } from './engine';

/** Two agencies, PostgreSQL, Temporal and the worker as it is in operation, in this process. */
export interface Installation {
  readonly a: TestAgency;
  readonly b: TestAgency;
  readonly db: Database;
  readonly database: TestDatabase;
  readonly store: FolderDocumentStore;
  readonly dataDir: string;
  readonly gateway: RequestGateway;
  readonly worker: INestApplicationContext;
  close(): Promise<void>;
}

export async function startInstallation(label: string): Promise<Installation> {
  const quiet = new DefaultLogger('ERROR', () => undefined);
  if (!Runtime._instance) Runtime.install({ logger: quiet, shutdownSignals: [], telemetryOptions: { logging: { filter: 'ERROR', forward: {} } } });
  const database = await createTestDatabase(label);
  const folder = temporaryFolder(label);
  const keys = AgencyKeys.inDataDir(folder.path);
  const a = await addAgency(database.ownerUrl, keys, 'BE-VAL', 'BE', 'Europe/Brussels');
  const b = await addAgency(database.ownerUrl, keys, 'GE-TSK', 'GE', 'Asia/Tbilisi');
  const config: Config = {
    mode: 'demonstration', host: '127.0.0.1', port: 3000, dataDir: folder.path, appDatabaseUrl: database.appUrl,
    temporalAddress: temporalAddress(), temporalNamespace: 'default', taskQueue: `test-${newId()}`, sweepSeconds: 1,
    signing: { folder: join(folder.path, 'signing'), visible: false },
    intake: { mostBytes: 25 * 1024 * 1024, mostPages: 2_000 },
  };
  const log = createLogger('worker');
  log.level = process.env['COMITY_LOG_LEVEL'] ?? 'silent';
  const worker = await NestFactory.createApplicationContext(WorkerModule.forRoot(config, log, { code: await buildWorkflowBundle(workflowsPath, quiet) }), { logger: false, abortOnError: false });
  return {
    a, b, database, dataDir: folder.path, worker, db: worker.get(Database, { strict: false }), gateway: worker.get(RequestGateway, { strict: false }),
    store: new FolderDocumentStore({ folder: join(folder.path, 'documents'), keys }),
    close: async () => {
      await worker.close();
      await database.drop();
      folder.remove();
    },
  };
}

/** Writes the command row and sends it to its lane, as the API does. */
export async function command(at: Installation, agency: TestAgency, requestId: string, personId: string, order: RequestCommand): Promise<LaneAnswer> {
  const { type, ...body } = order;
  const row = { id: newId(), digest: sha256Hex(canonicalJson({ type, ...body })) };
  await at.db.withAgency(agency.id, (tx) => tx.manager.insert(CommandEntity, {
    ...row, agencyId: agency.id, personId, key: newId(), requestId, type, body, outcome: null, createdAt: new Date(), decidedAt: null,
  }));
  const side = agency === at.a ? 'outgoing' : 'incoming';
  return at.gateway.send({ agencyId: agency.id, requestId, side, commandId: row.id, digest: row.digest });
}

/** A request of A that has been checked, approved and given to its lane for sending. */
export async function sendRequest(at: Installation): Promise<string> {
  const { a, b, db } = at;
  const draft = await openDraft(db, a, b, exampleDocument('minimal-preservation'));
  const version = { draftVersion: draft.draftVersion, digest: draft.digest };
  const answers = [
    await command(at, a, draft.id, a.people.prosecutor, { type: 'SubmitForReview', ...version }),
    await command(at, a, draft.id, a.people.prosecutor2, { type: 'ApproveAndSend', ...version, method: 'handwritten' }),
  ];
  for (const answer of answers) if (answer.outcome === 'refused') throw new Error(`${answer.refusal.code}: ${answer.refusal.message}`);
  return draft.id;
}

export const stageOf = async (at: Installation, agency: TestAgency, requestId: string): Promise<string | undefined> =>
  (await at.worker.get(Recorder, { strict: false }).load(agency.id, requestId))?.stage;

export async function rows<T>(at: Installation, agency: TestAgency, sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
  return at.db.withAgency(agency.id, (tx) => tx.query<T>(sql, parameters));
}

