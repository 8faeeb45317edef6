import { canonicalJson, type Effects, type RequestEvent } from '@comity/domain';
import { newId, sha256Hex } from '@comity/platform';
import { NarrativeEntity, RequestEventEntity } from '../entities';
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
export async function writeEvents(recording: Recording, effects: Effects): Promise<void> {
  const { row, tx } = recording;
  for (const event of effects.events) await append(recording, event);
  for (const { kind, text } of effects.narratives) {
    await tx.manager.insert(NarrativeEntity, { id: newId(), agencyId: row.agencyId, requestId: row.id, eventSeq: row.eventSeq, kind, text, at: new Date(recording.now) });
  }
}

async function append(recording: Recording, event: RequestEvent): Promise<void> {
  const { row, command, now, tx } = recording;
  const link: ChainLink = { requestId: row.id, seq: row.eventSeq + 1, type: event.type, data: event.data, personId: personOf(recording), commandId: command.id, at: now };
  const hash = chainHash(row.lastHash, link);
  await tx.manager.insert(RequestEventEntity, { ...link, agencyId: row.agencyId, at: new Date(now), prevHash: row.lastHash, hash });
  row.eventSeq = link.seq;
  row.lastHash = hash;
}
