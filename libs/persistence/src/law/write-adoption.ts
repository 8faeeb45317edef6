import { packKinds, packOfChange, type LawChangeContent, type PackKind } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import type { AdoptedLaw } from './assemble-law';
import { recordOf } from './change-world';
import type { LawChangeRecord } from './law-changes';

interface Adoption {
  readonly change: LawChangeRecord;
  readonly content: LawChangeContent;
  /** The law that it leads to. */
  readonly law: AdoptedLaw;
  readonly personId: string;
  readonly now: string;
}

/** Writes what a change brings, and the agency's law under a new stamp. */
export async function writeAdoption(tx: AgencyTransaction, adoption: Adoption): Promise<void> {
  const { content } = adoption;
  if (content.kind === 'closing-day') await writeClosingDay(tx, adoption, content.payload);
  else if (content.kind === 'participation') await writeRecord(tx, adoption, content.payload);
  else await writePack(tx, adoption, packOfChange[content.kind], content.payload.version);
  await stampLaw(tx, adoption.law.parts.number, adoption.law.parts.adopted, adoption.now);
}

/** Adopts the newest published version of each kind for an agency that has adopted nothing: the work of the set-up. */
export async function adoptAtSetUp(tx: AgencyTransaction, now: string): Promise<boolean> {
  // Named, because an owner that is a superuser stands above the policies.
  const [known] = await tx.query('SELECT 1 FROM agency_law WHERE agency_id = $1', [tx.agencyId]);
  if (known) return false;
  const newest = await tx.query<{ kind: PackKind; version: string }>('SELECT DISTINCT ON (kind) kind, version FROM pack ORDER BY kind, published_at DESC, version DESC');
  if (newest.length === 0) return false;
  const adopted = Object.fromEntries(packKinds.map((kind) => [kind, newest.find((pack) => pack.kind === kind)?.version ?? null])) as Record<PackKind, string | null>;
  for (const { kind, version } of newest) {
    await tx.query('INSERT INTO adopted_pack (agency_id, law_number, kind, version, adopted_at) VALUES ($1, 1, $2, $3, $4)', [tx.agencyId, kind, version, now]);
  }
  await stampLaw(tx, 1, adopted, now);
  return true;
}

const stampLaw = (tx: AgencyTransaction, number: number, adopted: Readonly<Record<PackKind, string | null>>, now: string): Promise<unknown> =>
  tx.query(
    `INSERT INTO agency_law (agency_id, stamp, number, calendar_version, rules_version, participation_version, requirements_version, changed_at) VALUES ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7)
     ON CONFLICT (agency_id) DO UPDATE SET stamp = excluded.stamp, number = excluded.number, calendar_version = excluded.calendar_version, rules_version = excluded.rules_version,
       participation_version = excluded.participation_version, requirements_version = excluded.requirements_version, changed_at = excluded.changed_at`,
    [tx.agencyId, number, adopted.calendar, adopted.rules, adopted.participation, adopted.requirements, now],
  );

const writePack = (tx: AgencyTransaction, { change, law, personId, now }: Adoption, kind: PackKind, version: string): Promise<unknown> =>
  tx.query(
    'INSERT INTO adopted_pack (agency_id, law_number, kind, version, adopted_at, change_id, proposed_by, adopted_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
    [tx.agencyId, law.parts.number, kind, version, now, change.id, change.proposedBy.id, personId],
  );

const writeClosingDay = (tx: AgencyTransaction, { change, law, personId, now }: Adoption, day: Extract<LawChangeContent, { kind: 'closing-day' }>['payload']): Promise<unknown> =>
  tx.query(
    `INSERT INTO closing_day (id, agency_id, law_number, state, region, date, closed, name, reason, change_id, proposed_by, adopted_by, adopted_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $1, $10, $11, $12)`,
    [change.id, tx.agencyId, law.parts.number, day.state, day.region ?? null, day.date, day.closed, day.name, change.reason, change.proposedBy.id, personId, now],
  );

/** A record has the id of the change that brought it. */
async function writeRecord(tx: AgencyTransaction, { change, law, personId, now }: Adoption, payload: Extract<LawChangeContent, { kind: 'participation' }>['payload']): Promise<void> {
  const record = recordOf(payload, { id: change.id, personId: change.proposedBy.id });
  await tx.query(
    `INSERT INTO participation_record (id, agency_id, law_number, instrument, state, towards, territory, status, from_date, until_date, declarations, reservations, note, source, source_url,
       checked_on, checked_by, supersedes, change_id, adopted_by, adopted_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $1, $19, $20)`,
    [record.id, tx.agencyId, law.parts.number, record.instrument, record.state, record.towards, record.territory, record.status, record.from, record.until,
      JSON.stringify(record.declarations), JSON.stringify(record.reservations), record.note, record.source, record.sourceUrl, record.checkedOn, record.checkedBy, record.supersedes, personId, now],
  );
}
