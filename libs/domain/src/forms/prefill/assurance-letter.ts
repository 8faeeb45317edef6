import { authorityBlock } from './blocks';
import type { FilledField, KnownFacts } from './known-facts';

export const assuranceLetterFields = ({ own, reference }: KnownFacts): readonly FilledField[] => [{ section: 'B', key: 'issuer', value: authorityBlock(own, reference), from: 'own-agency' }];
