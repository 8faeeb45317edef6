import type { AgencyTransaction } from '../database';
import { whereOf, type RequestFilter } from './request-filter';
import { requestColumns, requestSources, type RequestRecord } from './request-row';

export interface ListPage {
  readonly sort: 'due' | 'changed' | 'reference';
  /** From 1. */
  readonly page: number;
  readonly size: number;
}

const orders: Readonly<Record<ListPage['sort'], string>> = {
  due: 'c.act_by NULLS LAST, r.changed_at DESC, r.id',
  changed: 'r.changed_at DESC, r.id',
  reference: 'r.reference, r.id',
};

/** One page of a list and how many rows the whole filter has. */
export async function listRequests(tx: AgencyTransaction, filter: RequestFilter, { sort, page, size }: ListPage): Promise<{ readonly rows: readonly RequestRecord[]; readonly total: number }> {
  const { sql, parameters } = whereOf(filter);
  const at = parameters.length;
  const rows = await tx.query<RequestRecord>(
    `SELECT ${requestColumns} FROM ${requestSources} WHERE ${sql} ORDER BY ${orders[sort]} LIMIT $${at + 1} OFFSET $${at + 2}`,
    [...parameters, size, (page - 1) * size],
  );
  return { rows, total: await countRequests(tx, filter) };
}

export async function countRequests(tx: AgencyTransaction, filter: RequestFilter): Promise<number> {
  const { sql, parameters } = whereOf(filter);
  const [row] = await tx.query<{ total: number }>(
    `SELECT count(*)::integer AS total FROM request r JOIN agency p ON p.id = r.partner_agency_id LEFT JOIN case_file f ON f.id = r.case_id WHERE ${sql}`,
    parameters,
  );
  return row?.total ?? 0;
}
