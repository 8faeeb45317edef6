import { atSection } from './at-section';
import { ifYes } from './handling';

/** What the two T-CY templates have in common, in Portuguese. `confidentiality` and `formalPart` stand under another number in each. */
export const tCyPt = {
  sections: {
    1: 'Data',
    2: 'Referência',
    3: 'Situação do pedido',
    4: 'Autoridade requerida',
    5: 'Autoridade requerente',
    6: 'Contacto para confirmação adicional',
    7: 'Autoridade de investigação ou operacional encarregada',
    8: 'Ministério Público ou tribunal encarregado',
  },
  labels: {
    '1.date': 'Data',
    '2.reference': 'Referência ou número do processo',
    '3.status': 'Situação',
    '4.requestedAuthority': 'Autoridade requerida',
    '5.requestingAuthority': 'Autoridade requerente',
    '5.expeditedResponsePreferred': 'Modo de resposta',
    '5.preferredMeans': 'Meio de resposta preferido',
    '6.confirmationContact': 'Contacto para confirmação',
    '7.investigatingAuthority': 'Autoridade de investigação',
    '8.prosecutionOffice': 'Ministério Público e número do processo',
    '8.court': 'Tribunal e número do processo',
    '8.decisions': 'Decisões conexas',
  },
  statements: {
    '5.expeditedResponsePreferred': 'Prefere-se a resposta por correio eletrónico ou outro meio de comunicação expedito',
  },
  confidentiality: (section: string) => ({
    labels: atSection(section, {
      confidential: 'Manter a confidencialidade do pedido',
      confidentialityReason: 'Motivo',
    }),
    reasons: atSection(section, { confidentialityReason: 'não é pedida confidencialidade' }),
    handling: ifYes(section, 'confidential', 'Confidencial. Investigação criminal.', 'Investigação criminal.'),
  }),
  formalPart: (section: string) => ({
    sections: { [section]: 'Assinatura e anexos' },
    labels: atSection(section, { attachments: 'Documentos anexos', signature: 'Assinatura' }),
  }),
};
