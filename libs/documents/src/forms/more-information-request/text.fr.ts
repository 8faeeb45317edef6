import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textFr: FormText = {
  lang: 'fr',
  title: 'Demande d’informations complémentaires',
  basis: 'Au titre du traité ou de l’acte qui régit la demande désignée ci-dessous',
  sections: { A: 'Demande' },
  labels: {
    'A.from': 'Autorité requise',
    'A.to': 'Autorité requérante',
    'A.request': 'Demande concernée',
    'A.missing': 'Éléments manquants',
    'A.whyNeeded': 'Disposition qui les exige',
    'A.deadline': 'Réponse avant le',
    'A.consequence': 'À défaut de réponse',
    'A.meanwhile': 'Mesures prises dans l’intervalle',
    'A.caseOfficer': 'Responsable du dossier',
    'A.signature': 'Signature',
  },
  codes: {
    'A.consequence': { return: 'La demande est renvoyée', refuse: 'La demande est refusée', suspend: 'L’exécution est suspendue', partial_execution: 'La demande est exécutée partiellement', close: 'Le dossier est clos' },
  },
  statements: {},
  reasons: {},
  handling: always('Enquête pénale.'),
};
