import { Database, FolderDocumentStore, Inbox, Outbox, Recorder, Sweeps } from '@comity/persistence';
import { AgencyKeys, systemTime, type TimeSource } from '@comity/platform';
import { addAgency, temporaryFolder, type TestAgency } from './agencies';
import { createTestDatabase, type TestDatabase } from './database';
import { publishTestLaw } from './published-law';

/** Two agencies in one installation with everything that records, and no workflow engine. */
export interface TwoAgencies {
  readonly database: TestDatabase;
  readonly db: Database;
  readonly keys: AgencyKeys;
  readonly a: TestAgency;
  readonly b: TestAgency;
  readonly recorder: Recorder;
  readonly outbox: Outbox;
  readonly inbox: Inbox;
  readonly sweeps: Sweeps;
  readonly store: FolderDocumentStore;
  /** Delivers what waits in the outbox of a request and records it on the other side. */
  deliver(agency: TestAgency, requestId: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function twoAgencies(label: string, time: TimeSource = systemTime): Promise<TwoAgencies> {
  const database = await createTestDatabase(label);
  const folder = temporaryFolder(label);
  const keys = new AgencyKeys(folder.path);
  const a = await addAgency(database.ownerUrl, keys, 'BE-VAL', 'BE', 'Europe/Brussels');
  const b = await addAgency(database.ownerUrl, keys, 'GE-TSK', 'GE', 'Asia/Tbilisi');
  await publishTestLaw(database.ownerUrl);
  const db = await Database.connect({ url: database.appUrl, poolSize: 8 });
  const recorder = new Recorder(db, { time, keys });
  const [outbox, inbox] = [new Outbox(db, time), new Inbox(db, { time })];
  const deliver = async (agency: TestAgency, requestId: string): Promise<readonly string[]> => {
    const reached: string[] = [];
    for (const row of await outbox.pending(agency.id, requestId)) {
      const arrival = await inbox.accept(row.toAgencyId, { fromAgencyId: agency.id, canonical: row.canonical, signature: row.signature });
      if (!('requestId' in arrival)) throw new Error(`${row.type}: ${arrival.reason}`);
      await recorder.record({ agencyId: row.toAgencyId, requestId: arrival.requestId, commandId: arrival.commandId, digest: arrival.digest });
      await outbox.delivered(agency.id, row.messageId);
      reached.push(arrival.requestId);
    }
    return reached;
  };
  return {
    database, db, keys, a, b, recorder, outbox, inbox, sweeps: new Sweeps(db), store: new FolderDocumentStore({ folder: `${folder.path}/documents`, keys }), deliver,
    close: async () => {
      await db.close();
      await database.drop();
      folder.remove();
    },
  };
}
