import { canonicalJson, type Effects, type RequestEvent } from '@comity/domain';
import { newId, sha256Hex } from '@comity/platform';
import { insertRows, type NewRow } from './insert-rows';
import { personOf, type Recording } from './recording';

/** What an entry of the chain is hashed over, together with the hash before it. */
export interface ChainLink {
  readonly requestId: string;
  readonly seq: number;
  readonly type: string;
  readonly data: object;
  readonly personId: string | null;
  readonly commandId: string;
  readonly at: string;
}

/** SHA-256 over the previous hash and the canonical entry: no entry can be changed, left out or put in unnoticed. */
export const chainHash = (prevHash: string, link: ChainLink): string => sha256Hex(`${prevHash}\n${canonicalJson(link)}`);

/** Appends the events to the chain; texts of people go into erasable rows beside the last of them. */
export async function writeEvents(recording: Recording, { events, narratives }: Effects): Promise<void> {
  const { row, tx, now } = recording;
  await insertRows(tx, 'request_event', events.map((event) => append(recording, event)));
  await insertRows(tx, 'narrative', narratives.map(({ kind, text }) => (
    { id: newId(), agency_id: row.agencyId, request_id: row.id, event_seq: row.eventSeq, kind, text, at: now }
  )));
}

function append(recording: Recording, event: RequestEvent): NewRow {
  const { row, command, now } = recording;
  const prevHash = row.lastHash;
  const link: ChainLink = { requestId: row.id, seq: row.eventSeq + 1, type: event.type, data: event.data, personId: personOf(recording), commandId: command.id, at: now };
  row.eventSeq = link.seq;
  row.lastHash = chainHash(prevHash, link);
  return {
    request_id: row.id, seq: link.seq, agency_id: row.agencyId, type: link.type, data: link.data, person_id: link.personId, command_id: command.id, at: now,
    prev_hash: prevHash, hash: row.lastHash,
  };
}
