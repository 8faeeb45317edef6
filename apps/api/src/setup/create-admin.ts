import { AgencyKeys, newId } from '@comity/platform';
import { hashPassword } from '../identity/password';
import type { AdminOrder } from './admin-arguments';
import { SetupFailure } from './failure';
import { prepare, type SetupInput } from './prepare';
import { reach } from './reach';
import { readablePassword } from './seed/readable-password';
import { actAs, writeAgency, writePerson } from './write-agency';

/** What is printed once: the password is kept nowhere. */
export interface AdminAnswer {
  readonly agency: string;
  readonly agencyMade: boolean;
  readonly email: string;
  readonly role: string;
  readonly password: string;
}

/**
 * Makes a person of a production installation, first of all its administrator, and the agency with its keys if it is missing.
 * @throws SetupFailure with a sentence that says what to do
 */
export async function createAdmin(input: SetupInput, { agency, person }: AdminOrder): Promise<AdminAnswer> {
  await prepare({ ...input, mode: 'production' });
  const db = await reach(input.ownerUrl);
  const password = readablePassword();
  const passwordHash = await hashPassword(password);
  try {
    return await db.withAgency(newId(), async (tx) => {
      const [taken] = await tx.query('SELECT 1 FROM person WHERE lower(email) = lower($1)', [person.email]);
      if (taken) throw new SetupFailure(`There is an account for ${person.email} already: give another --email.`);
      const [known] = await tx.query<{ id: string; zone: string }>('SELECT id, zone FROM agency WHERE code = $1', [agency.code]);
      const agencyId = known?.id ?? (await writeAgency(tx, AgencyKeys.inDataDir(input.dataDir), agency));
      await actAs(tx, agencyId);
      await writePerson(tx, agencyId, known?.zone ?? agency.zone, { ...person, passwordHash });
      return { agency: agency.code, agencyMade: !known, email: person.email, role: person.role, password };
    });
  } finally {
    await db.close();
  }
}
