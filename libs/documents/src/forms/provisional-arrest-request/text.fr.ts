import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textFr: FormText = {
  lang: 'fr',
  title: 'Demande d’arrestation provisoire',
  basis: 'Convention européenne d’extradition (STE n° 24), article 16 ; Traité type d’extradition des Nations Unies, article 9',
  sections: { A: 'Autorités', B: 'Personne recherchée', C: 'L’affaire', D: 'Engagement' },
  labels: {
    'A.requestingAuthority': 'Autorité requérante, procureur responsable',
    'A.caseAgent': 'Enquêteur, service, téléphone',
    'A.requestedState': 'État requis',
    'A.reference': 'Référence, intitulé de l’affaire',
    'A.date': 'Date de la demande',
    'B.person': 'Personne recherchée',
    'B.location': 'Lieu où elle se trouve',
    'B.urgencyReason': 'Raison de l’urgence : risque de fuite',
    'C.offences': 'Infraction pour laquelle l’extradition sera demandée',
    'C.facts': 'Faits',
    'C.documentExists': 'Mandat d’arrêt ou jugement',
    'C.penalty': 'Peine encourue ou prononcée, reliquat',
    'D.extraditionFollows': 'Engagement',
    'D.documentsDue': 'Date d’arrivée des pièces au plus tard',
    'D.costsApproved': 'Approbation des frais',
    'D.signature': 'Signature, certification du procureur',
  },
  statements: {
    'D.extraditionFollows': 'Une demande d’extradition accompagnée de ses pièces sera envoyée en temps utile',
  },
  reasons: {},
  handling: always('Confidentiel. Risque de fuite.'),
};
