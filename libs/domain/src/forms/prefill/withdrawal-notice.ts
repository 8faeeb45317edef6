import { authorityBlock, requested } from './blocks';
import type { FilledField, KnownFacts } from './known-facts';

export const withdrawalNoticeFields = (facts: KnownFacts): readonly FilledField[] => [
  { section: 'A', key: 'from', value: authorityBlock(facts.own, facts.reference), from: 'own-agency' },
  { section: 'A', key: 'to', value: requested(facts).name, from: 'other-authority' },
];
