import { createHash } from 'node:crypto';
import { canonicalJson, type RecordedRequirement } from '@comity/domain';
import { readPackJson } from '../pack-folder';
import { requirementsOf, type RequirementFile } from './requirement-file';

const files = ['conventions', 'states', 'union-acts'] as const;

/** What States ask of a request, as far as it has been checked. What is not in it is not recorded. */
export interface RequirementPack {
  readonly version: string;
  /** SHA-256 over the canonical JSON of all requirements, in hexadecimal. */
  readonly digest: string;
  readonly asOf: string;
  readonly requirements: readonly RecordedRequirement[];
}

let pack: RequirementPack | undefined;

export function requirementPack(): RequirementPack {
  if (!pack) {
    const read = files.map((name) => readPackJson<RequirementFile>('requirements', `${name}.json`));
    const requirements = read.flatMap(requirementsOf);
    const asOf = read.map((file) => file.asOf).sort().at(-1)!;
    const digest = createHash('sha256').update(canonicalJson(requirements)).digest('hex');
    pack = { version: `requirements ${asOf}-${digest.slice(0, 8)}`, digest, asOf, requirements };
  }
  return pack;
}
