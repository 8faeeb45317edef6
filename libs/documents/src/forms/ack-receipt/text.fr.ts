import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textFr: FormText = {
  lang: 'fr',
  title: 'Accusé de réception',
  basis: 'Réponse à une demande de coopération en matière pénale',
  sections: { A: 'Accusé de réception' },
  labels: {
    'A.receivingAuthority': 'Autorité de réception',
    'A.requestingAuthority': 'Autorité requérante',
    'A.request': 'Demande reçue',
    'A.receivedAt': 'Reçue le',
    'A.channel': 'Voie de transmission',
    'A.ownReference': 'Notre référence',
    'A.competent': 'La présente autorité est compétente',
    'A.forwardedTo': 'Transmise à',
    'A.caseOfficer': 'Responsable du dossier',
    'A.expectedDate': 'Prochaine étape prévue, date',
    'A.formalDefects': 'Vices de forme constatés d’emblée',
    'A.signature': 'Signature',
  },
  codes: {
    'A.channel': { e_codex: 'e-CODEX', secure_email: 'Courrier électronique sécurisé', email: 'Courrier électronique', post: 'Poste', diplomatic: 'Voie diplomatique', interpol: 'Interpol', '24_7': 'Réseau 24/7', portal: 'Portail', other: 'Autre' },
  },
  statements: {},
  reasons: { 'A.forwardedTo': 'l’autorité de réception est compétente' },
  handling: always('Enquête pénale.'),
};
