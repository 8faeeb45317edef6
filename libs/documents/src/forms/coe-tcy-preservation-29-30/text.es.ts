import { codesEs } from '../../wording/codes.es';
import { tCyEs } from '../../wording/t-cy.es';
import type { FormText } from '../form-text';

const confidentiality = tCyEs.confidentiality('16');
const formalPart = tCyEs.formalPart('17');

export const textEs: FormText = {
  lang: 'es',
  title: 'Solicitud de conservación de datos',
  basis: 'Convenio sobre la Ciberdelincuencia (STE n.º 185), artículos 29 y 30',
  sections: {
    ...tCyEs.sections,
    9: 'Delitos',
    10: 'Resumen del asunto',
    11: 'Datos que deben conservarse',
    12: 'Custodio y ubicación',
    13: 'Necesidad',
    14: 'Solicitud posterior',
    15: 'Revelación parcial de datos relativos al tráfico',
    16: 'Confidencialidad',
    ...formalPart.sections,
  },
  labels: {
    ...tCyEs.labels,
    '3.previousReference': 'Referencia de la solicitud anterior',
    '9.offences': 'Delitos',
    '10.facts': 'Resumen de los hechos',
    '10.dataOffenceLink': 'Relación de los datos con el delito',
    '11.selectors': 'Identificadores',
    '11.categories': 'Categorías de datos',
    '11.period': 'Período de interés',
    '11.dataDescription': 'Otras precisiones',
    '12.serviceProvider': 'Custodio de los datos',
    '12.systemLocation': 'Ubicación del sistema informático',
    '13.necessity': 'Por qué es necesaria la conservación',
    '13.urgency': 'Urgencia',
    '13.urgencyReason': 'Motivo de la urgencia',
    '14.mlaIntention': 'Compromiso',
    '14.mlaExpectedDate': 'Fecha prevista',
    '14.mlaReference': 'Referencia de la solicitud posterior',
    '15.art30Requested': 'Artículo 30',
    '15.art30Detail': 'Qué se necesita',
    '16.doNotNotifyUser': 'Aviso al usuario',
    ...confidentiality.labels,
    ...formalPart.labels,
  },
  codes: {
    '3.status': { new: 'Solicitud nueva', extension: 'Prórroga de una solicitud anterior' },
    '11.categories': codesEs.dataCategories,
    '13.urgency': { normal: 'Ordinaria', urgent: 'Urgente', emergency: 'Emergencia' },
  },
  statements: {
    ...tCyEs.statements,
    '14.mlaIntention': 'Seguirá una solicitud de registro, confiscación o revelación de los datos (artículo 29, apartado 2, letra f)',
    '15.art30Requested': 'Se ruega revelar los datos relativos al tráfico suficientes para identificar a cualquier otro proveedor de servicios y la vía por la que se transmitió la comunicación',
    '16.doNotNotifyUser': 'El proveedor no debe avisar al usuario. Si su Derecho no permite garantizarlo, se ruega comunicarlo antes de ejecutar la solicitud (artículo 29, apartado 6)',
  },
  reasons: {
    '3.previousReference': 'la solicitud es nueva',
    '13.urgencyReason': 'la urgencia es ordinaria',
    '15.art30Detail': 'no se pide la revelación prevista en el artículo 30',
    ...confidentiality.reasons,
  },
  handling: confidentiality.handling,
};
