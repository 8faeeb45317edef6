import type { AgencyTransaction } from '../database';
import type { Letterhead } from '../entities/form.entity';

/** An agency of the directory, as the recorder needs it. */
export interface PartyAgency {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly zone: string;
  readonly countryCode: string;
  readonly letterhead: Letterhead;
}

interface Row {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly name_native: string | null;
  readonly native_lang: string | null;
  readonly zone: string;
  readonly country_code: string;
  readonly address: string[];
}

export async function agencyById(tx: AgencyTransaction, id: string): Promise<PartyAgency> {
  return (await agenciesById(tx, [id]))[0]!;
}

/** In the order of the ids. @throws Error for one that is not in the directory */
export async function agenciesById<T extends readonly string[]>(tx: AgencyTransaction, ids: T): Promise<{ [K in keyof T]: PartyAgency }> {
  const rows = await tx.query<Row>('SELECT id, code, name, name_native, native_lang, zone, country_code, address FROM agency WHERE id = ANY($1)', [ids]);
  const found = ids.map((id) => {
    const row = rows.find((each) => each.id === id);
    if (!row) throw new Error(`There is no agency ${id} in the directory.`);
    return toParty(row);
  });
  return found as { [K in keyof T]: PartyAgency };
}

function toParty(row: Row): PartyAgency {
  return {
    id: row.id, code: row.code, name: row.name, zone: row.zone, countryCode: row.country_code,
    letterhead: {
      name: row.name, address: row.address,
      ...(row.name_native ? { nameNative: row.name_native } : {}), ...(row.native_lang ? { lang: row.native_lang } : {}),
    },
  };
}
