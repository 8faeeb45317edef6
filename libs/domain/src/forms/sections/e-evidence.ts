import { officialLanguagesOfTheUnion } from '../codes/languages-of-the-union';
import type { FormDefinition } from '../definition';

/** What the forms that an issuing authority sends under Regulation (EU) 2023/1543 (Annexes I, II, V and VI) are alike in. */
export const eEvidenceForm = {
  confidence: 'A',
  publishedIn: officialLanguagesOfTheUnion,
  sources: ['http://data.europa.eu/eli/reg/2023/1543/oj'],
  issuingState: { pointer: 'A/issuingState' },
  addressedState: { context: 'requestedState' },
} as const satisfies Partial<FormDefinition>;
