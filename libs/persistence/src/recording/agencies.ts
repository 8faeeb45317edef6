import type { AgencyTransaction } from '../database';
import type { Letterhead } from '../entities/form.entity';

/** An agency of the directory, as the recorder needs it. */
export interface PartyAgency {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly zone: string;
  readonly countryCode: string;
  /** Of the own agency the one that it has adopted; of others what the directory says. */
  readonly letterhead: Letterhead;
}

interface Row {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly zone: string;
  readonly country_code: string;
  readonly head: { readonly name: string; readonly native: string | null; readonly lang: string | null; readonly address: string[] };
}

/** With the head of its papers: the adopted letterhead, which nobody but the own agency sees, or the directory. */
const AGENCIES = `
  SELECT a.id, a.code, a.name, a.zone, a.country_code,
         coalesce(l.head, json_build_object('name', a.name, 'native', a.name_native, 'lang', a.native_lang, 'address', a.address)) AS head
    FROM agency a
    LEFT JOIN LATERAL (
      SELECT json_build_object('name', name, 'native', name_native, 'lang', native_lang, 'address', address) AS head
        FROM letterhead WHERE agency_id = a.id AND a.id = $2 AND number IS NOT NULL ORDER BY number DESC LIMIT 1) l ON true
   WHERE a.id = ANY($1)`;

export async function agencyById(tx: AgencyTransaction, id: string): Promise<PartyAgency> {
  return (await agenciesById(tx, [id]))[0]!;
}

/** In the order of the ids. @throws Error for one that is not in the directory */
export async function agenciesById<T extends readonly string[]>(tx: AgencyTransaction, ids: T): Promise<{ [K in keyof T]: PartyAgency }> {
  const rows = await tx.query<Row>(AGENCIES, [ids, tx.agencyId]);
  const found = ids.map((id) => {
    const row = rows.find((each) => each.id === id);
    if (!row) throw new Error(`There is no agency ${id} in the directory.`);
    return toParty(row);
  });
  return found as { [K in keyof T]: PartyAgency };
}

function toParty({ id, code, name, zone, country_code: countryCode, head }: Row): PartyAgency {
  return {
    id, code, name, zone, countryCode,
    letterhead: { name: head.name, address: head.address, ...(head.native ? { nameNative: head.native } : {}), ...(head.lang ? { lang: head.lang } : {}) },
  };
}
