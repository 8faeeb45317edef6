import type { Role } from '@comity/domain';
import { newId, type AgencyKeys } from '@comity/platform';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asOwner } from './database';

export interface TestAgency {
  readonly id: string;
  readonly code: string;
  readonly people: Readonly<Record<Role | 'prosecutor2' | 'liaison2' | 'administrator2', string>>;
}

const everybody = { prosecutor: 'prosecutor', prosecutor2: 'prosecutor', 'liaison-officer': 'liaison-officer', liaison2: 'liaison-officer', supervisor: 'supervisor', 'head-of-authority': 'head-of-authority', auditor: 'auditor', administrator: 'administrator', administrator2: 'administrator' } as const satisfies Record<string, Role>;

/** Keys in a folder of their own, removed at the end. */
export function temporaryFolder(label: string): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), `comity-${label}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** An invented agency with people in every role, written as the owner of the database. */
export async function addAgency(ownerUrl: string, keys: AgencyKeys, code: string, countryCode: string, zone: string): Promise<TestAgency> {
  const id = newId();
  const people = Object.fromEntries(Object.keys(everybody).map((key) => [key, newId()])) as TestAgency['people'];
  await asOwner(ownerUrl, async (client) => {
    await client.query('BEGIN');
    await client.query("SELECT set_config('comity.agency', $1, true)", [id]);
    await client.query('INSERT INTO agency (id, code, name, country_code, zone, languages, address, public_key) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [id, code, `Authority ${code}`, countryCode, zone, ['en'], ['1 Invented Street'], keys.create(id)]);
    await client.query('INSERT INTO agency_policy (agency_id) VALUES ($1)', [id]);
    for (const [key, role] of Object.entries(everybody)) {
      const personId = people[key as keyof typeof people];
      await client.query('INSERT INTO person (id, agency_id, name, post, email, password_hash, zone) VALUES ($1, $2, $3, $4, $5, $6, $7)', [personId, id, `${key} of ${code}`, key, `${key}@${code.toLowerCase()}.example`, 'none', zone]);
      await client.query('INSERT INTO person_role (person_id, agency_id, role) VALUES ($1, $2, $3)', [personId, id, role]);
    }
    await client.query('COMMIT');
  });
  return { id, code, people };
}
