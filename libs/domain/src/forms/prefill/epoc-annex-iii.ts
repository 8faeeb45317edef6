import { dateOfRequest, localDay, requesting, requestingReference } from './blocks';
import type { FilledField, KnownFacts } from './known-facts';

/** Regulation (EU) 2023/1543, Annex III, sections A and B: the certificate that cannot be executed. */
export const epocAnnexIiiFields = (facts: KnownFacts): readonly FilledField[] => [
  { section: 'A', key: 'certificate', value: facts.form === 'EPOC_ANNEX_I' ? 'EPOC' : facts.form === 'EPOC_PR_ANNEX_II' ? 'EPOC_PR' : undefined, from: 'request' },
  { section: 'B', key: 'issuingAuthority', value: requesting(facts).name, from: 'other-authority' },
  { section: 'B', key: 'issuingFileNumber', value: requestingReference(facts), from: 'references' },
  { section: 'B', key: 'dateIssued', value: dateOfRequest(facts), from: 'request' },
  { section: 'B', key: 'dateReceived', value: facts.receivedAt && localDay(facts.receivedAt, facts.own.zone), from: 'receipt' },
];
