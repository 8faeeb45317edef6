import { hasRight, type Role } from '@comity/domain';
import type { AgencyResponse, PersonResponse } from '@comity/http-contract';
import { Database } from '@comity/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { SignedIn } from './signed-in';

interface AgencyRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly name_native: string | null;
  readonly native_lang: string | null;
  readonly country_code: string;
  readonly zone: string;
  readonly languages: string[];
  readonly address: string[];
  readonly email: string | null;
  readonly tel: string | null;
}

const COLUMNS = 'id, code, name, name_native, native_lang, country_code, zone, languages, address, email, tel';
const PEOPLE = `
  SELECT p.id, p.name, p.post, ARRAY(SELECT r.role FROM person_role r WHERE r.person_id = p.id ORDER BY r.role) AS roles,
         (SELECT count(*)::int FROM request q WHERE q.owner_id = p.id AND q.stage <> 'closed') AS open
    FROM person p WHERE p.active ORDER BY p.name`;

/** Agencies, public among agencies, and the people of the own one. */
@Injectable()
export class Directory {
  constructor(@Inject(Database) private readonly db: Database) {}

  async agencies(actor: SignedIn): Promise<readonly AgencyResponse[]> {
    const rows = await this.db.acrossAgencies<AgencyRow>(`SELECT ${COLUMNS} FROM agency ORDER BY code`);
    return rows.map((row) => toResponse(row, actor.agencyId));
  }

  async ownAgency(actor: SignedIn): Promise<AgencyResponse> {
    const [row] = await this.db.acrossAgencies<AgencyRow>(`SELECT ${COLUMNS} FROM agency WHERE id = $1`, [actor.agencyId]);
    if (!row) throw new Error(`The directory has no agency ${actor.agencyId}.`);
    return toResponse(row, actor.agencyId);
  }

  async people(actor: SignedIn): Promise<readonly PersonResponse[]> {
    const seesRequests = hasRight(actor.roles, 'request.read');
    const rows = await this.db.withAgency(actor.agencyId, (tx) => tx.query<{ id: string; name: string; post: string; roles: Role[]; open: number }>(PEOPLE));
    return rows.map(({ id, name, post, roles, open }) => ({ id, name, post, roles, open: seesRequests ? open : 0 }));
  }
}

function toResponse(row: AgencyRow, ownId: string): AgencyResponse {
  return {
    id: row.id, code: row.code, name: row.name, nameNative: row.name_native, nativeLang: row.native_lang, countryCode: row.country_code,
    zone: row.zone, languages: row.languages, address: row.address, email: row.email, tel: row.tel, own: row.id === ownId,
  };
}
