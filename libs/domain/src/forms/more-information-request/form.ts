import type { FormDefinition } from '../definition';
import { signature } from '../approval-fields';
import { optional, required } from '../fields';
import { caseOfficer, requestConcerned, toRequestingAuthority } from '../sections/answer-to-request';

const consequences = {
  return: 'The request is returned',
  refuse: 'The request is refused',
  suspend: 'Execution is suspended',
  partial_execution: 'The request is executed in part',
  close: 'The file is closed',
};

/** ECE 13; UNTOC 18(16); Directive 2014/41/EU, Articles 11(4) and 16(2)(a); Framework Decision 2002/584/JHA, Article 15(2). */
export const moreInformationRequest: FormDefinition = {
  id: 'MORE_INFORMATION_REQUEST',
  version: '1',
  title: 'Request for further information',
  legalBasis: 'European Convention on Extradition, Article 13; UN Convention against Transnational Organized Crime, Article 18(16); Directive 2014/41/EU, Articles 11(4) and 16(2)(a); Framework Decision 2002/584/JHA, Article 15(2)',
  confidence: 'C',
  publishedIn: ['en'],
  issuingState: { pointer: 'A/from/country' },
  addressedState: { pointer: 'A/to/country' },
  sections: [
    {
      id: 'A',
      title: 'Request',
      verified: false,
      fields: [
        required.block('Authority')('from', 'Requested authority', { hint: 'Who asks for more.' }),
        toRequestingAuthority,
        requestConcerned(),
        required.longText('missing', 'Missing elements', { hint: 'A list: which field, the question, and why it is needed.' }),
        optional.blocks('LegalProvision')('whyNeeded', 'Provision that needs it'),
        required.date('deadline', 'Answer by', { dateRole: 'future', hint: 'A date that leaves time to answer.' }),
        required.oneOf(consequences)('consequence', 'If no answer comes', { hint: 'What happens then.' }),
        optional.longText('meanwhile', 'What is done meanwhile'),
        caseOfficer,
        signature(),
      ],
    },
  ],
};
