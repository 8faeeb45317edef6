import { codesFr } from '../../wording/codes.fr';
import { tCyFr } from '../../wording/t-cy.fr';
import type { FormText } from '../form-text';

const confidentiality = tCyFr.confidentiality('16');
const formalPart = tCyFr.formalPart('17');

export const textFr: FormText = {
  lang: 'fr',
  title: 'Demande de conservation de données',
  basis: 'Convention sur la cybercriminalité (STE n° 185), articles 29 et 30',
  sections: {
    ...tCyFr.sections,
    9: 'Infractions',
    10: 'Exposé de l’affaire',
    11: 'Données à conserver',
    12: 'Gardien et localisation',
    13: 'Nécessité',
    14: 'Demande ultérieure',
    15: 'Divulgation partielle de données relatives au trafic',
    16: 'Confidentialité',
    ...formalPart.sections,
  },
  labels: {
    ...tCyFr.labels,
    '3.previousReference': 'Référence de la demande précédente',
    '9.offences': 'Infractions',
    '10.facts': 'Exposé des faits',
    '10.dataOffenceLink': 'Lien entre les données et l’infraction',
    '11.selectors': 'Identifiants',
    '11.categories': 'Catégories de données',
    '11.period': 'Période visée',
    '11.dataDescription': 'Précisions',
    '12.serviceProvider': 'Gardien des données',
    '12.systemLocation': 'Emplacement du système informatique',
    '13.necessity': 'Raisons de la conservation',
    '13.urgency': 'Degré d’urgence',
    '13.urgencyReason': 'Motif de l’urgence',
    '14.mlaIntention': 'Engagement',
    '14.mlaExpectedDate': 'Date prévue',
    '14.mlaReference': 'Référence de la demande ultérieure',
    '15.art30Requested': 'Article 30 de la Convention',
    '15.art30Detail': 'Éléments nécessaires',
    '16.doNotNotifyUser': 'Information de l’utilisateur',
    ...confidentiality.labels,
    ...formalPart.labels,
  },
  codes: {
    '3.status': { new: 'Nouvelle demande', extension: 'Prolongation d’une demande antérieure' },
    '11.categories': codesFr.dataCategories,
    '13.urgency': { normal: 'Normale', urgent: 'Urgente', emergency: 'Situation d’urgence' },
  },
  statements: {
    ...tCyFr.statements,
    '14.mlaIntention': 'Une demande de perquisition, de saisie ou de divulgation des données suivra (article 29, paragraphe 2, lettre f)',
    '15.art30Requested': 'Prière de divulguer suffisamment de données relatives au trafic pour identifier tout autre fournisseur de services et la voie par laquelle la communication a été transmise',
    '16.doNotNotifyUser': 'Le fournisseur ne doit pas informer l’utilisateur. Si votre droit ne permet pas de le garantir, prière de nous en aviser avant l’exécution de la demande (article 29, paragraphe 6)',
  },
  reasons: {
    '3.previousReference': 'la demande est nouvelle',
    '13.urgencyReason': 'l’urgence est normale',
    '15.art30Detail': 'aucune divulgation au titre de l’article 30 n’est demandée',
    ...confidentiality.reasons,
  },
  handling: confidentiality.handling,
};
