import type { FormDefinition } from '../definition';
import { signature } from '../approval-fields';
import { required } from '../fields';

/** Second Additional Protocol to the Convention on Cybercrime (CETS 224), Article 10. */
export const ap2Art10EmergencyMla: FormDefinition = {
  id: 'AP2_ART10_EMERGENCY_MLA',
  version: '1',
  title: 'Emergency mutual assistance',
  legalBasis: 'Second Additional Protocol to the Convention on Cybercrime (CETS 224), Article 10',
  confidence: 'C',
  publishedIn: ['en'],
  sources: ['https://rm.coe.int/1680a49dab'],
  issuingState: null,
  addressedState: null,
  sections: [
    {
      id: 'A',
      title: 'Emergency part',
      verified: false,
      fields: [
        required.document('MLA_REQUEST')('base', 'All sections of the general letter of request', {
          hint: 'Fill in the letter; this form adds the emergency.',
        }),
        required.longText('emergencyFacts', 'Facts showing an emergency', {
          hint: 'Significant and imminent risk to the life or safety of a natural person.',
        }),
        required.longText('assistanceLink', 'How the assistance relates to it', { hint: 'What the answer will avert.' }),
        required.bool('electronicForm', 'In electronic form, with security and authentication', {
          mustBeTrue: true,
          hint: 'Confirm that it is sent so; the other Party must be able to trust it.',
        }),
        required.block('ContactPoint')('contact247', 'Contact available at all hours', {
          hint: 'Questions come at once and want an answer at once.',
        }),
        signature(),
      ],
    },
  ],
};
