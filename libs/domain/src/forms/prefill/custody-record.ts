import { asBlock, asText } from '../engine/read';
import { requestingReference } from './blocks';
import { ofRequest } from './common-fields';
import type { FilledField, KnownFacts } from './known-facts';

/** The case, its offence, and the request under which the item was obtained. */
export const custodyRecordFields = (facts: KnownFacts): readonly FilledField[] => [
  { section: 'A', key: 'caseReference', value: facts.caseReference, from: 'case' },
  { section: 'A', key: 'offenceShort', value: asText(asBlock(ofRequest(facts, 'Offence')[0])?.['label']), from: 'request' },
  { section: 'A', key: 'requestReference', value: requestingReference(facts), from: 'references' },
];
