import type { AgencyTransaction } from '../database';

/** A row by the names of its columns. */
export type NewRow = Readonly<Record<string, unknown>>;

/** Writes rows of one table, all with the same columns, in one statement; its text is the same for any number of rows. */
export async function insertRows(tx: AgencyTransaction, table: string, rows: readonly NewRow[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!).join(', ');
  await tx.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`, [JSON.stringify(rows)]);
}
