import { isUuid } from '@comity/platform';
import type { RequestListResponse } from '@comity/http-contract';
import { notAcceptable } from '../failure';
import type { Client } from '../server/client';

/** The id of a request that is named by its id or its reference. @throws Failure `NOT_FOUND` */
export async function requestId(client: Client, name: string): Promise<string> {
  if (isUuid(name.toLowerCase())) return name.toLowerCase();
  const { rows } = await client.get<RequestListResponse>(`/api/requests?${new URLSearchParams({ view: 'all', reference: name }).toString()}`);
  const [found] = rows;
  if (!found) throw notAcceptable('NOT_FOUND', `Your agency has no request with the reference ${name}: "comity requests list --view all" shows those there are.`);
  return found.id;
}
