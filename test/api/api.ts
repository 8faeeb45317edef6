import { createApi } from '@comity/api';
import { AgencyKeys, createLogger, loadConfig, newId, sha256Hex } from '@comity/platform';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { addAgency, temporaryFolder, type TestAgency } from '../support/agencies';
import { asOwner, createTestDatabase } from '../support/database';
import { Visitor } from '../support/http-client';
import { publishTestLaw } from '../support/published-law';

/** The API alone, in this process, on a database of its own with two agencies. */
export interface Api {
  readonly url: string;
  readonly app: NestExpressApplication;
  readonly ownerUrl: string;
  readonly dataDir: string;
  readonly a: TestAgency;
  readonly b: TestAgency;
  as(agency: TestAgency, role: keyof TestAgency['people']): Promise<Bearer>;
  close(): Promise<void>;
}

/** A program with a token of its own. */
export class Bearer extends Visitor {
  constructor(url: string, readonly token: string) {
    super(url);
  }

  override send: Visitor['send'] = (method, path, body, headers = {}) => Visitor.prototype.send.call(this, method, path, body, { authorization: `Bearer ${this.token}`, ...headers }) as never;
}

/** Two administrators and an officer of one agency, and an administrator of the other. */
export async function proposers(api: Api): Promise<Record<'first' | 'second' | 'officer' | 'foreign', Bearer>> {
  return {
    first: await api.as(api.a, 'administrator'),
    second: await api.as(api.a, 'administrator2'),
    officer: await api.as(api.a, 'liaison-officer'),
    foreign: await api.as(api.b, 'administrator'),
  };
}

/** @param temporalAddress a server that may be away: nothing here waits for it */
export async function startApi(label: string, { temporalAddress = '127.0.0.1:1', webFolder }: { readonly temporalAddress?: string; readonly webFolder?: string } = {}): Promise<Api> {
  const database = await createTestDatabase(label);
  const folder = temporaryFolder(label);
  const keys = AgencyKeys.inDataDir(folder.path);
  const a = await addAgency(database.ownerUrl, keys, 'BE-VAL', 'BE', 'Europe/Brussels');
  const b = await addAgency(database.ownerUrl, keys, 'GE-TSK', 'GE', 'Asia/Tbilisi');
  await publishTestLaw(database.ownerUrl);
  const config = loadConfig({ COMITY_APP_DATABASE_URL: database.appUrl, TEMPORAL_ADDRESS: temporalAddress, COMITY_DATA_DIR: folder.path });
  const app = await createApi({ config, logger: Object.assign(createLogger('test'), { level: 'silent' }), ...(webFolder === undefined ? {} : { webFolder }) });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    url, app, ownerUrl: database.ownerUrl, dataDir: folder.path, a, b,
    as: async (agency, role) => new Bearer(url, await tokenOf(database.ownerUrl, agency, agency.people[role])),
    close: async () => {
      await app.close();
      await database.drop();
      folder.remove();
    },
  };
}

async function tokenOf(ownerUrl: string, agency: TestAgency, personId: string): Promise<string> {
  const token = `test-${newId()}`;
  await asOwner(ownerUrl, async (client) => {
    await client.query("SELECT set_config('comity.agency', $1, false)", [agency.id]);
    await client.query(
      "INSERT INTO session (id, agency_id, person_id, kind, token_digest, created_at, seen_at, expires_at) VALUES ($1, $2, $3, 'token', $4, now(), now(), now() + interval '1 day')",
      [newId(), agency.id, personId, sha256Hex(token)],
    );
  });
  return token;
}
