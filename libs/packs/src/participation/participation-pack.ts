import { createHash } from 'node:crypto';
import { canonicalJson, type ParticipationRecord } from '@comity/domain';
import { readPackJson } from '../pack-folder';
import { recordsOf, type ParticipationFile } from './participation-file';

const files = ['agreements', 'council-of-europe', 'treaties-of-pairs', 'union-acts'] as const;

/** How States stand to the instruments, as far as it has been checked. What is not in it is not recorded. */
export interface ParticipationPack {
  readonly version: string;
  /** SHA-256 over the canonical JSON of all records, in hexadecimal. */
  readonly digest: string;
  readonly asOf: string;
  readonly records: readonly ParticipationRecord[];
}

let pack: ParticipationPack | undefined;

export function participationPack(): ParticipationPack {
  if (!pack) {
    const read = files.map((name) => readPackJson<ParticipationFile>('participation', `${name}.json`));
    const records = read.flatMap(recordsOf);
    const asOf = read.map((file) => file.asOf).sort().at(-1)!;
    const digest = createHash('sha256').update(canonicalJson(records)).digest('hex');
    pack = { version: `participation ${asOf}-${digest.slice(0, 8)}`, digest, asOf, records };
  }
  return pack;
}
