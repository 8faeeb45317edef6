import { codesEs } from '../../wording/codes.es';
import { tCyEs } from '../../wording/t-cy.es';
import type { FormText } from '../form-text';

const confidentiality = tCyEs.confidentiality('17');
const formalPart = tCyEs.formalPart('18');

export const textEs: FormText = {
  lang: 'es',
  title: 'Solicitud de datos relativos a los abonados',
  basis: 'Asistencia mutua conforme al Convenio sobre la Ciberdelincuencia (STE n.º 185), artículo 31',
  sections: {
    ...tCyEs.sections,
    9: 'Solicitud de asistencia anterior',
    10: 'Solicitud de conservación anterior',
    11: 'Fundamento en el Derecho interno',
    12: 'Delitos',
    13: 'Resumen del asunto',
    14: 'Datos de abonados solicitados',
    15: 'Urgencia',
    16: 'Modalidades de ejecución solicitadas',
    17: 'Confidencialidad y uso',
    ...formalPart.sections,
  },
  labels: {
    ...tCyEs.labels,
    '9.previousMla': 'Solicitud de asistencia anterior',
    '10.previousPreservation': 'Solicitud de conservación anterior',
    '11.domesticBasis': 'Fundamento en el Derecho interno',
    '12.offences': 'Delitos',
    '13.facts': 'Resumen de los hechos',
    '13.personsConcerned': 'Personas investigadas',
    '13.relevance': 'Por qué se necesitan los datos de abonados',
    '14.selectors': 'Identificadores',
    '14.categories': 'Datos de abonados',
    '14.serviceProvider': 'Proveedor de servicios',
    '15.expedited': 'Respuesta rápida conforme al artículo 31, apartado 3',
    '15.expeditedReason': 'Motivo de la rapidez',
    '15.deadline': 'Respuesta necesaria antes del',
    '16.formalities': 'Procedimientos y certificación',
    '17.useLimitation': 'Compromiso sobre el uso',
    ...confidentiality.labels,
    ...formalPart.labels,
  },
  codes: {
    '3.status': { new: 'Solicitud nueva', followup_mla: 'Continuación de una solicitud de asistencia judicial mutua', followup_preservation: 'Continuación de una solicitud de conservación' },
    '14.categories': codesEs.dataCategories,
  },
  statements: tCyEs.statements,
  reasons: {
    '9.previousMla': 'la solicitud no es continuación de una solicitud de asistencia judicial mutua',
    '10.previousPreservation': 'la solicitud no es continuación de una solicitud de conservación',
    '15.expeditedReason': 'no se pide una respuesta rápida',
    ...confidentiality.reasons,
  },
  handling: confidentiality.handling,
};
