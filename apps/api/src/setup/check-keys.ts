import { AgencyKeys, AgencyKeysMissing } from '@comity/platform';
import type { Database } from '@comity/persistence';
import { SetupFailure } from './failure';

const PROBE = 'comity';

/**
 * Makes sure that the data folder belongs to the database: the keys of every agency are there and are its own.
 * @throws SetupFailure
 */
export async function checkKeys(db: Database, keys: AgencyKeys, dataDir: string): Promise<void> {
  const agencies = await db.acrossAgencies<{ id: string; code: string; public_key: string }>('SELECT id, code, public_key FROM agency ORDER BY code');
  for (const { id, code, public_key } of agencies) {
    if (!AgencyKeys.verify(public_key, PROBE, signature(keys, id, code, dataDir))) {
      throw new SetupFailure(`The keys of ${code} in ${dataDir} are not those of this database: set COMITY_DATA_DIR to the data folder that belongs to it.`);
    }
  }
}

function signature(keys: AgencyKeys, id: string, code: string, dataDir: string): string {
  try {
    return keys.sign(id, PROBE);
  } catch (error) {
    if (!(error instanceof AgencyKeysMissing)) throw error;
    throw new SetupFailure(`The keys of ${code} are missing from ${dataDir}: set COMITY_DATA_DIR to the data folder of this database, or put the folder "keys" back.`);
  }
}
