import { join } from 'node:path';
import type { Role } from '@comity/domain';
import type { AgencyTransaction } from '@comity/persistence';
import { writeDurably, type AgencyKeys } from '@comity/platform';
import { hashPassword } from '../../identity/password';
import { writeAgency, writePerson } from '../write-agency';
import { demonstrationAgencies, type AgencyRecord } from './agencies';
import { peopleOf } from './people';
import { readablePassword } from './readable-password';

/** One entry of `demonstration-accounts.json`. */
export interface DemonstrationAccount {
  readonly agency: string;
  readonly agencyName: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly password: string;
}

interface SeedAccount extends DemonstrationAccount {
  readonly post: string;
}

/**
 * Writes the agencies and people of a demonstration, and their passwords to `<data>/demonstration-accounts.json` (mode 0600).
 * The file comes before the commit: if that fails, the next start writes both anew.
 */
export async function seed(tx: AgencyTransaction, { keys, dataDir }: { keys: AgencyKeys; dataDir: string }): Promise<void> {
  const accounts: SeedAccount[] = [];
  for (const agency of demonstrationAgencies) accounts.push(...(await seedAgency(tx, keys, agency)));
  writeDurably(join(dataDir, 'demonstration-accounts.json'), `${JSON.stringify(accounts.map(withoutPost), null, 2)}\n`);
}

async function seedAgency(tx: AgencyTransaction, keys: AgencyKeys, agency: AgencyRecord): Promise<SeedAccount[]> {
  const accounts = peopleOf(agency.code).map(({ name, post, role, login }): SeedAccount => ({
    agency: agency.code, agencyName: agency.name, name, post, role,
    email: `${login}@${agency.code.toLowerCase()}.example`, password: readablePassword(),
  }));
  const hashes = await Promise.all(accounts.map((account) => hashPassword(account.password)));
  const agencyId = await writeAgency(tx, keys, agency);
  for (const [index, { name, post, email, role }] of accounts.entries()) {
    await writePerson(tx, agencyId, agency.zone, { name, post, email, role, passwordHash: hashes[index]! });
  }
  return accounts;
}

const withoutPost = ({ post: _post, ...account }: SeedAccount): DemonstrationAccount => account;
