import { asBlock, asText } from '../engine/read';
import { localDay, localInstant, requestingReference } from './blocks';
import { ofRequest } from './common-fields';
import type { FilledField, KnownFacts, KnownFile } from './known-facts';

/** The case, its offence, the request under which the item was obtained, and the file with everybody who had it. */
export const custodyRecordFields = (facts: KnownFacts): readonly FilledField[] => [
  { section: 'A', key: 'caseReference', value: facts.caseReference, from: 'case' },
  { section: 'A', key: 'offenceShort', value: asText(asBlock(ofRequest(facts, 'Offence')[0])?.['label']), from: 'request' },
  { section: 'A', key: 'requestReference', value: requestingReference(facts), from: 'references' },
  ...(facts.file ? ofFile(facts.file, facts) : []),
];

const ofFile = (file: KnownFile, facts: KnownFacts): readonly FilledField[] => [
  { section: 'B', key: 'description', value: file.name, from: 'custody' },
  { section: 'B', key: 'sizeBytes', value: file.size, from: 'custody' },
  { section: 'B', key: 'hashes', value: `SHA-256 ${file.sha256}`, from: 'custody' },
  { section: 'D', key: '', value: file.custody.map((entry) => transfer(entry, file, facts)), from: 'custody' },
];

/** What the record of a file calls a step, as the form does. */
const kinds: Readonly<Record<string, string>> = { intake: 'received', 'taken-over': 'received', issued: 'stored', 'handed-over': 'transmitted', read: 'accessed', accepted: 'verified' };

/** One row for each entry. Place, reason and signature are of the people: no row says them. */
function transfer({ at, what, by, post, sha256 }: KnownFile['custody'][number], file: KnownFile, { own }: KnownFacts): object {
  const kind = kinds[what];
  const who = by === null ? undefined : { name: by, ...(post ? { post } : {}), date: localDay(at, own.zone) };
  const same = sha256 === file.sha256 ? 'the same as above' : 'NOT the same as above';
  return {
    eventAt: localInstant(at, own.zone), ...(kind ? { eventKind: kind } : {}),
    ...(who && kind === 'received' ? { receivedBy: who } : {}), ...(who && kind === 'transmitted' ? { releasedBy: who } : {}),
    ...(kind === 'received' || kind === 'verified' ? { hashCheck: `SHA-256 ${sha256}: ${same}` } : {}),
  };
}
