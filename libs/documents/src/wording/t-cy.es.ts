import { atSection } from './at-section';
import { ifYes } from './handling';

/** What the two T-CY templates have in common, in Spanish. `confidentiality` and `formalPart` stand under another number in each. */
export const tCyEs = {
  sections: {
    1: 'Fecha',
    2: 'Referencia',
    3: 'Situación de la solicitud',
    4: 'Autoridad requerida',
    5: 'Autoridad requirente',
    6: 'Contacto para confirmación adicional',
    7: 'Autoridad investigadora u operativa encargada',
    8: 'Fiscalía u órgano jurisdiccional encargados',
  },
  labels: {
    '1.date': 'Fecha',
    '2.reference': 'Referencia o número de asunto',
    '3.status': 'Situación',
    '4.requestedAuthority': 'Autoridad requerida',
    '5.requestingAuthority': 'Autoridad requirente',
    '5.expeditedResponsePreferred': 'Modo de respuesta',
    '5.preferredMeans': 'Medio de respuesta preferido',
    '6.confirmationContact': 'Contacto para confirmación',
    '7.investigatingAuthority': 'Autoridad investigadora',
    '8.prosecutionOffice': 'Fiscalía y número de asunto',
    '8.court': 'Órgano jurisdiccional y número de asunto',
    '8.decisions': 'Resoluciones relacionadas',
  },
  statements: {
    '5.expeditedResponsePreferred': 'Se prefiere la respuesta por correo electrónico u otro medio rápido de comunicación',
  },
  confidentiality: (section: string) => ({
    labels: atSection(section, {
      confidential: 'Mantener la confidencialidad de la solicitud',
      confidentialityReason: 'Motivo',
    }),
    reasons: atSection(section, { confidentialityReason: 'no se pide confidencialidad' }),
    handling: ifYes(section, 'confidential', 'Confidencial. Investigación penal.', 'Investigación penal.'),
  }),
  formalPart: (section: string) => ({
    sections: { [section]: 'Firma y documentos adjuntos' },
    labels: atSection(section, { attachments: 'Documentos adjuntos', signature: 'Firma' }),
  }),
};
