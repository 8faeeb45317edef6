import { newId } from '@comity/platform';
import type { AgencyTransaction, Database } from '@comity/persistence';
import { SetupFailure } from './failure';

/** Demonstration and production data never mix. */
export type Mode = 'demonstration' | 'production';

/** The mode that a database was made for; null while it is empty. */
export async function modeOf(db: Database): Promise<Mode | null> {
  const [found] = await db.acrossAgencies<{ made: boolean }>("SELECT to_regclass('public.installation') IS NOT NULL AS made");
  if (!found?.made) return null;
  const [row] = await db.acrossAgencies<{ mode: Mode }>('SELECT mode FROM installation');
  return row?.mode ?? null;
}

/** @throws SetupFailure when the database holds data of the other mode */
export function refuseOtherMode(asked: Mode, found: Mode | null): void {
  if (found === null || found === asked) return;
  throw new SetupFailure(
    found === 'demonstration'
      ? 'This database holds a demonstration: give DATABASE_URL an empty database for production, or set COMITY_MODE=demonstration.'
      : 'This database holds production data: set COMITY_MODE=production, or give DATABASE_URL another database for a demonstration.',
  );
}

/** Marks the database; false when it was marked before. */
export async function mark(tx: AgencyTransaction, mode: Mode): Promise<boolean> {
  const rows = await tx.query('INSERT INTO installation (id, mode) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id', [newId(), mode]);
  return rows.length > 0;
}
