import { Client } from 'pg';
import { asOwner } from '../support/database';
import { issuedRequest } from '../support/issued-request';
import { twoAgencies, type TwoAgencies } from '../support/two-agencies';

/** Tables that every agency may read; all others hold rows of one agency. */
const directory = ['agency', 'installation', 'schema_migration', 'pack', 'calendar_week', 'calendar_day', 'wording'];

let two: TwoAgencies;
let app: Client;
let tables: string[];
beforeAll(async () => {
  two = await twoAgencies('isolation');
  const { a, database } = two;
  const id = await issuedRequest(two);
  await two.deliver(a, id);
  app = new Client({ connectionString: database.appUrl });
  await app.connect();
  tables = await asOwner(database.ownerUrl, async (client) =>
    (await client.query<{ name: string }>("SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'")).rows.map((row) => row.name).filter((name) => !directory.includes(name)));
});
afterAll(async () => {
  await app?.end();
  await two?.close();
});

async function rows(table: string, agencyId: string | null): Promise<string[]> {
  await app.query('BEGIN');
  try {
    if (agencyId !== null) await app.query("SELECT set_config('comity.agency', $1, true)", [agencyId]);
    return (await app.query<{ agency_id: string }>(`SELECT agency_id FROM ${table}`)).rows.map((row) => row.agency_id);
  } finally {
    await app.query('ROLLBACK');
  }
}

describe('the application role tried directly', () => {
  it('is no owner, no superuser, and cannot go round the policies', async () => {
    const { rows: [role] } = await app.query('SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = current_user');
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
    const { rows: owned } = await app.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tableowner = current_user");
    expect(owned).toEqual([]);
    await expect(app.query('SET ROLE postgres')).rejects.toThrow();
    await expect(app.query('ALTER TABLE request NO FORCE ROW LEVEL SECURITY')).rejects.toThrow(/owner/);
  });

  it('finds forced row-level security on every table with case data', async () => {
    const { rows: open } = await app.query("SELECT relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public' AND c.relkind = 'r' AND NOT (relrowsecurity AND relforcerowsecurity)");
    expect(open.map((row: { relname: string }) => row.relname).sort()).toEqual([...directory].sort());
  });

  it('reads nothing without an agency, also after another transaction had one', async () => {
    const { a } = two;
    for (const table of tables) {
      await rows(table, a.id);
      expect([table, await rows(table, null)]).toEqual([table, []]);
      expect([table, await rows(table, '')]).toEqual([table, []]);
    }
  });

  it('reads its own rows and no others', async () => {
    const { a, b } = two;
    for (const agency of [a, b]) {
      for (const table of tables) expect([table, (await rows(table, agency.id)).filter((id) => id !== agency.id)]).toEqual([table, []]);
      expect(await rows('request', agency.id)).toHaveLength(1);
    }
  });

  it('cannot write or move a row into another agency', async () => {
    const { a, b } = two;
    await expect(two.db.withAgency(a.id, (tx) => tx.query('INSERT INTO agency_policy (agency_id) VALUES ($1)', [b.id]))).rejects.toThrow(/row-level security/);
    await expect(two.db.withAgency(a.id, (tx) => tx.query('UPDATE request SET agency_id = $1', [b.id]))).rejects.toThrow(/row-level security/);
    await two.db.withAgency(a.id, (tx) => tx.query("UPDATE request SET subject = 'changed' WHERE agency_id = $1", [b.id]));
    expect(await two.db.withAgency(b.id, (tx) => tx.query("SELECT 1 FROM request WHERE subject = 'changed'"))).toEqual([]);
  });

  it('learns ids and nothing else from the functions that look across agencies', async () => {
    const { rows: functions } = await app.query<{ name: string; result: string }>(
      "SELECT p.proname AS name, pg_get_function_result(p.oid) AS result FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'public' AND p.prosecdef");
    expect(functions.length).toBeGreaterThan(0);
    // What anybody may know of a paper whose code they have: who issued it, and the day of its withdrawal.
    expect(functions.find(({ name }) => name === 'issued_status')?.result).toBe('TABLE(authority text, withdrawn text)');
    for (const { result } of functions.filter(({ name }) => name !== 'issued_status')) expect(result).toMatch(/^TABLE\(((agency_id|person_id|session_id|request_id|clock_id|command_id) uuid|due_version integer|rung text|side text|digest text|closed boolean|, )+\)$/);
  });
});
