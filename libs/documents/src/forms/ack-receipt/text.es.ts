import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textEs: FormText = {
  lang: 'es',
  title: 'Acuse de recibo',
  basis: 'Respuesta a una solicitud de cooperación en materia penal',
  sections: { A: 'Acuse de recibo' },
  labels: {
    'A.receivingAuthority': 'Autoridad receptora',
    'A.requestingAuthority': 'Autoridad requirente',
    'A.request': 'Solicitud recibida',
    'A.receivedAt': 'Recibida el',
    'A.channel': 'Vía de transmisión',
    'A.ownReference': 'Nuestra referencia',
    'A.competent': 'Esta autoridad es competente',
    'A.forwardedTo': 'Remitida a',
    'A.caseOfficer': 'Responsable del expediente',
    'A.expectedDate': 'Próximo trámite previsto, fecha',
    'A.formalDefects': 'Defectos advertidos de inmediato',
    'A.signature': 'Firma',
  },
  codes: {
    'A.channel': { e_codex: 'e-CODEX', secure_email: 'Correo electrónico seguro', email: 'Correo electrónico', post: 'Correo postal', diplomatic: 'Vía diplomática', interpol: 'Interpol', '24_7': 'Red 24/7', portal: 'Portal', other: 'Otra' },
  },
  statements: {},
  reasons: { 'A.forwardedTo': 'la autoridad receptora es competente' },
  handling: always('Investigación penal.'),
};
