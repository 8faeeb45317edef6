import type { FormDefinition } from '../definition';
import { required } from '../fields';

const statutes = {
  '2702_b_8': '18 U.S.C. § 2702(b)(8), content',
  '2702_c_4': '18 U.S.C. § 2702(c)(4), records',
};

const dangerKinds = {
  death: 'Death',
  serious_physical_injury: 'Serious physical injury',
};

/** 18 U.S.C. § 2702(b)(8) and (c)(4). */
export const usEdr: FormDefinition = {
  id: 'US_EDR',
  version: '1',
  title: 'Emergency disclosure request',
  legalBasis: '18 U.S.C. § 2702(b)(8) and (c)(4)',
  confidence: 'B',
  publishedIn: ['en'],
  sources: ['https://www.law.cornell.edu/uscode/text/18/2702'],
  issuingState: null,
  addressedState: null,
  sections: [
    {
      id: 'A',
      title: 'Additional',
      verified: true,
      fields: [
        required.document('MODEL_EMERGENCY_DISCLOSURE')('base', 'All sections of the emergency disclosure request', {
          hint: 'Fill in the model form; this part adds what the statute needs.',
        }),
        required.several(statutes)('statute', 'Statute relied on', { hint: '(b)(8) is needed for content, (c)(4) for records.' }),
        required.several(dangerKinds)('dangerKind', 'Danger', { hint: 'Property damage alone is not enough.' }),
        required.longText('verification', 'How the provider can verify the sender', {
          hint: 'Switchboard or official directory: forged emergencies are a known fraud.',
        }),
      ],
    },
  ],
};
