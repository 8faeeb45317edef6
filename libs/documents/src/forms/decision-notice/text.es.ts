import { codesEs } from '../../wording/codes.es';
import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textEs: FormText = {
  lang: 'es',
  title: 'Decisión sobre una solicitud',
  basis: 'Denegación, ejecución parcial, aplazamiento o condiciones conforme al tratado o acto indicado en la sección B',
  sections: { A: 'Decisión', B: 'Razones' },
  labels: {
    'A.from': 'Autoridad que decide',
    'A.to': 'Autoridad requirente',
    'A.request': 'Solicitud de que se trata',
    'A.decision': 'Decisión',
    'A.date': 'Fecha de la decisión',
    'B.regime': 'Régimen jurídico de los motivos',
    'B.grounds': 'Motivos',
    'B.reasons': 'Razones',
    'B.scope': 'Qué se deniega y qué se ejecuta',
    'B.postponeReason': 'Motivo del aplazamiento',
    'B.postponeUntil': 'Duración prevista',
    'B.conditions': 'Condiciones',
    'B.alternative': 'Otra medida propuesta',
    'B.consultation': 'Consulta celebrada',
    'B.remedies': 'Recursos',
    'B.signature': 'Firma',
  },
  codes: {
    'A.decision': {
      recognised: 'Reconocimiento', refused: 'Denegación', partly_refused: 'Denegación parcial', postponed: 'Aplazamiento', conditional: 'Aceptación con condiciones', impossible: 'Ejecución imposible', other_measure: 'Otra medida',
      no_objection: 'Sin objeciones',
    },
    'B.regime': {
      budapest: 'Convenio de Budapest', untoc_uncac: 'Convención contra la Delincuencia Organizada Transnacional o contra la Corrupción', un_cybercrime: 'Convención de las Naciones Unidas contra la Ciberdelincuencia',
      coe1959: 'Convenio Europeo de Asistencia Judicial en Materia Penal (1959)', eio: 'Orden europea de investigación', eaw: 'Orden europea de detención', extradition: 'Extradición',
      epoc: 'Orden europea de producción o de conservación', epo: 'Orden europea de protección', reg606: 'Reglamento (UE) n.º 606/2013', national: 'Derecho nacional',
    },
    'B.grounds': codesEs.decisionGrounds,
  },
  statements: {},
  reasons: {
    'B.grounds': 'nada se deniega',
    'B.scope': 'la solicitud no se deniega en parte',
    'B.postponeReason': 'nada se aplaza',
    'B.postponeUntil': 'nada se aplaza',
    'B.conditions': 'no se imponen condiciones',
    'B.alternative': 'no se propone otra medida',
    'B.consultation': 'nada se deniega',
  },
  handling: always('Investigación penal.'),
};
