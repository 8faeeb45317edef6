import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textEs: FormText = {
  lang: 'es',
  title: 'Solicitud de detención preventiva',
  basis: 'Convenio Europeo de Extradición (STE n.º 24), artículo 16; Tratado Modelo de Extradición de las Naciones Unidas, artículo 9',
  sections: { A: 'Autoridades', B: 'Persona', C: 'Asunto', D: 'Compromiso' },
  labels: {
    'A.requestingAuthority': 'Autoridad requirente, fiscal responsable',
    'A.caseAgent': 'Investigador, servicio, teléfono',
    'A.requestedState': 'Estado requerido',
    'A.reference': 'Referencia, título del asunto',
    'A.date': 'Fecha',
    'B.person': 'Persona',
    'B.location': 'Paradero',
    'B.urgencyReason': 'Por qué es urgente: riesgo de fuga',
    'C.offences': 'Delito por el que se solicitará la extradición',
    'C.facts': 'Hechos',
    'C.documentExists': 'Orden de detención o sentencia',
    'C.penalty': 'Pena imponible o impuesta, tiempo restante',
    'D.extraditionFollows': 'Compromiso',
    'D.documentsDue': 'Fecha límite de llegada de los documentos',
    'D.costsApproved': 'Aprobación de los gastos',
    'D.signature': 'Firma, certificación del fiscal',
  },
  statements: {
    'D.extraditionFollows': 'Se enviará a tiempo una solicitud de extradición con sus documentos',
  },
  reasons: {},
  handling: always('Confidencial. Riesgo de fuga.'),
};
