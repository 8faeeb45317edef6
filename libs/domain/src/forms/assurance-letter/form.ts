import type { FormDefinition } from '../definition';
import { signature } from '../approval-fields';
import { letterAssurances } from '../codes/assurance-kinds';
import { required } from '../fields';

/** European Convention on Extradition, Articles 11 and 14; Second Additional Protocol, Article 3; Framework Decision 2002/584/JHA, Article 5. */
export const assuranceLetter: FormDefinition = {
  id: 'ASSURANCE_LETTER',
  version: '1',
  title: 'Assurances and guarantees',
  legalBasis: 'European Convention on Extradition, Articles 11 and 14; Second Additional Protocol, Article 3; Framework Decision 2002/584/JHA, Article 5',
  confidence: 'C',
  publishedIn: ['en'],
  sources: ['https://rm.coe.int/1680064587'],
  issuingState: { pointer: 'B/issuer/country' },
  addressedState: { context: 'requestedState' },
  sections: [
    {
      id: 'A',
      title: 'Assurances',
      verified: false,
      fields: [
        required.block('PriorRequest')('request', 'Request concerned', { hint: 'The request for which the assurances are given.' }),
        required.several(letterAssurances)('kinds', 'Kinds', { hint: 'Each kind chosen needs its text below.' }),
        required.blocks('Assurance')('assurances', 'Text of each assurance', { hint: 'Who binds whom, to what, for how long.' }),
        required.longText('monitoring', 'How compliance is monitored', {
          when: { has: ['A.kinds', 'detention_conditions', 'monitoring'] },
          hint: 'Who visits or reports, how often, to whom.',
        }),
      ],
    },
    {
      id: 'B',
      title: 'Signature',
      verified: false,
      fields: [
        required.block('Authority')('issuer', 'Authority able to bind the State', {
          hint: 'A minister or authority that the constitution entitles; a court cannot bind the executive.',
        }),
        signature(),
      ],
    },
  ],
};
