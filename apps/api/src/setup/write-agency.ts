import type { Role } from '@comity/domain';
import { newId, systemTime, type AgencyKeys } from '@comity/platform';
import { adoptAtSetUp, type AgencyTransaction } from '@comity/persistence';
import type { AgencyRecord } from './seed/agencies';

/** A person to be written: only the hash of the password comes here. */
export interface NewPerson {
  readonly name: string;
  readonly post: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly role: Role;
}

/** From here on the transaction writes rows of this agency. */
export async function actAs(tx: AgencyTransaction, agencyId: string): Promise<void> {
  await tx.query("SELECT set_config('comity.agency', $1, true)", [agencyId]);
}

/** Writes an agency with its policy and the newest published law, and makes its keys. @returns its id */
export async function writeAgency(tx: AgencyTransaction, keys: AgencyKeys, agency: AgencyRecord): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO agency (id, code, name, name_native, native_lang, country_code, zone, languages, address, email, tel, public_key)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id, agency.code, agency.name, agency.nameNative, agency.nativeLang, agency.countryCode, agency.zone,
      agency.languages, agency.address, agency.email, agency.tel, keys.create(id),
    ],
  );
  await actAs(tx, id);
  await tx.query('INSERT INTO agency_policy (agency_id) VALUES ($1)', [id]);
  await adoptAtSetUp({ ...tx, agencyId: id }, systemTime.now());
  return id;
}

/** Writes a person with one role, in the agency the transaction acts for. */
export async function writePerson(tx: AgencyTransaction, agencyId: string, zone: string, person: NewPerson): Promise<string> {
  const id = newId();
  await tx.query(
    'INSERT INTO person (id, agency_id, name, post, email, password_hash, zone) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [id, agencyId, person.name, person.post, person.email, person.passwordHash, zone],
  );
  await tx.query('INSERT INTO person_role (person_id, agency_id, role) VALUES ($1, $2, $3)', [id, agencyId, person.role]);
  return id;
}
