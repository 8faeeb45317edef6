import type { RequestListResponse, RequestRowResponse } from '@comity/http-contract';
import { Client } from '../server/client';
import { printJson, printLines, remark } from '../terminal/output';
import { table } from '../terminal/table';
import { inZone } from './in-zone';

export interface ListOptions {
  readonly view: string;
  readonly side?: string;
  readonly page: string;
  readonly size: string;
  readonly json?: boolean;
  readonly server?: string;
}

export async function listRequests({ json, server, ...query }: ListOptions): Promise<void> {
  const client = Client.signedIn(server);
  const list = await client.get<RequestListResponse>(`/api/requests?${new URLSearchParams(query).toString()}`);
  if (json) return printJson(list);
  printLines(table(['Reference', 'Kind', 'With', 'Status', 'Next', 'First date', 'Owner', 'Subject'], list.rows.map(cells)));
  remark(list.rows.length < list.total ? `${list.rows.length} of ${list.total}: --page ${list.page + 1} shows more.` : `${list.total} in all.`);
}

const cells = (row: RequestRowResponse): readonly string[] => [
  row.reference, row.kind, row.partner.code, row.status, row.move === 'us' ? row.next : row.move === 'them' ? 'waiting for them' : '',
  row.clock ? inZone(row.clock.actBy, row.clock.zone) : '', row.owner?.name ?? '', row.subject,
];
