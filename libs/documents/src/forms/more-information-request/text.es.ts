import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textEs: FormText = {
  lang: 'es',
  title: 'Solicitud de información complementaria',
  basis: 'Conforme al tratado o acto que rige la solicitud indicada a continuación',
  sections: { A: 'Solicitud' },
  labels: {
    'A.from': 'Autoridad requerida',
    'A.to': 'Autoridad requirente',
    'A.request': 'Solicitud de que se trata',
    'A.missing': 'Elementos que faltan',
    'A.whyNeeded': 'Disposición que los exige',
    'A.deadline': 'Respuesta antes del',
    'A.consequence': 'A falta de respuesta',
    'A.meanwhile': 'Actuaciones entretanto',
    'A.caseOfficer': 'Responsable del expediente',
    'A.signature': 'Firma',
  },
  codes: {
    'A.consequence': { return: 'Se devuelve la solicitud', refuse: 'Se deniega la solicitud', suspend: 'Se suspende la ejecución', partial_execution: 'La solicitud se ejecuta en parte', close: 'Se archiva el expediente' },
  },
  statements: {},
  reasons: {},
  handling: always('Investigación penal.'),
};
