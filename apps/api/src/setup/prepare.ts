import { mkdirSync } from 'node:fs';
import { APP_ROLE, migrate, NewerDatabase } from '@comity/migrations';
import { AgencyKeys, newId, systemTime } from '@comity/platform';
import type { Database } from '@comity/persistence';
import { appRolePassword } from './app-role';
import { checkKeys } from './check-keys';
import { SetupFailure } from './failure';
import { mark, modeOf, refuseOtherMode, type Mode } from './installation';
import { appUrl, reach } from './reach';
import { publishLaw } from './publish-law';
import { publishOwnWordings } from './publish-wordings';
import { say } from './say';
import { seed } from './seed/seed';

export interface SetupInput {
  /** Connection of the owner of the tables. */
  readonly ownerUrl: string;
  readonly dataDir: string;
  readonly mode: Mode;
  /** Where anybody can ask about a paper: printed on papers from now on. */
  readonly checkAddress: string | null;
}

/** The last line of standard output of the set-up step. */
export interface SetupAnswer {
  readonly appDatabaseUrl: string;
  readonly seeded: boolean;
  readonly mode: Mode;
}

/**
 * Brings the database up to date, marks it with its mode, and fills an empty one with a demonstration if that is the mode.
 * May run at every start.
 * @throws SetupFailure with a sentence that says what to do
 */
export async function prepare(input: SetupInput): Promise<SetupAnswer> {
  const db = await reach(input.ownerUrl);
  try {
    const found = await modeOf(db);
    refuseOtherMode(input.mode, found);
    // Before the role gets a new password: another folder must not lock out the one that belongs here.
    if (found !== null) await checkKeys(db, AgencyKeys.inDataDir(input.dataDir), input.dataDir);
    openDataFolder(input.dataDir);
    const password = appRolePassword(input.dataDir);
    const ran = await migrated(input.ownerUrl, password);
    say(ran === 0 ? 'The database is up to date.' : `Brought the database up to date (${ran} ${ran === 1 ? 'migration' : 'migrations'}).`);
    const published = await publishLaw(db, systemTime.now());
    if (published.length > 0) say(`Published ${published.join(', ')}.`);
    await publishOwnWordings(db, systemTime.now());
    const seeded = await fill(db, input);
    await db.acrossAgencies('UPDATE installation SET check_address = $1 WHERE check_address IS DISTINCT FROM $1', [input.checkAddress]);
    return { appDatabaseUrl: appUrl(input.ownerUrl, APP_ROLE, password), seeded, mode: input.mode };
  } finally {
    await db.close();
  }
}

async function fill(db: Database, { mode, dataDir }: SetupInput): Promise<boolean> {
  const keys = AgencyKeys.inDataDir(dataDir);
  const fresh = await db.withAgency(newId(), async (tx) => {
    const first = await mark(tx, mode);
    if (first && mode === 'demonstration') await seed(tx, { keys, dataDir });
    return first;
  });
  if (!fresh) refuseOtherMode(mode, await modeOf(db));
  const seeded = fresh && mode === 'demonstration';
  if (seeded) say('Wrote three invented agencies with people in every role.');
  return seeded;
}

function openDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new SetupFailure(`The data folder ${dataDir} cannot be made (${(error as NodeJS.ErrnoException).code}): set COMITY_DATA_DIR to a folder you may write to.`);
  }
}

async function migrated(ownerUrl: string, password: string, attempts = 5): Promise<number> {
  try {
    return await migrate(ownerUrl, password);
  } catch (error) {
    // The role belongs to the whole server: another installation on it may be setting up at the same moment.
    if (attempts > 1 && /tuple concurrently updated/.test((error as Error).message)) return migrated(ownerUrl, password, attempts - 1);
    if (error instanceof NewerDatabase) throw new SetupFailure(error.message);
    if ((error as { code?: string }).code === '42501') {
      throw new SetupFailure('The user of DATABASE_URL may not make tables and roles: give it the right CREATEROLE and the ownership of the database.');
    }
    throw error;
  }
}
