import { dateOfRequest, localDay, requesting, requestingReference } from './blocks';
import type { FilledField, KnownFacts } from './known-facts';

/** Directive 2014/41/EU, Annex B, section A: the order that was received. */
export const eioAnnexBFields = (facts: KnownFacts): readonly FilledField[] => [
  { section: 'A', key: 'issuingAuthority', value: requesting(facts).name, from: 'other-authority' },
  { section: 'A', key: 'fileReference', value: requestingReference(facts), from: 'references' },
  { section: 'A', key: 'dateIssued', value: dateOfRequest(facts), from: 'request' },
  { section: 'A', key: 'dateReceived', value: facts.receivedAt && localDay(facts.receivedAt, facts.own.zone), from: 'receipt' },
];
