import { codesFr } from '../../wording/codes.fr';
import { tCyFr } from '../../wording/t-cy.fr';
import type { FormText } from '../form-text';

const confidentiality = tCyFr.confidentiality('17');
const formalPart = tCyFr.formalPart('18');

export const textFr: FormText = {
  lang: 'fr',
  title: 'Demande de données relatives aux abonnés',
  basis: 'Entraide au titre de la Convention sur la cybercriminalité (STE n° 185), article 31',
  sections: {
    ...tCyFr.sections,
    9: 'Demande d’entraide antérieure',
    10: 'Demande de conservation antérieure',
    11: 'Base juridique interne',
    12: 'Infractions',
    13: 'Exposé de l’affaire',
    14: 'Données relatives aux abonnés demandées',
    15: 'Urgence',
    16: 'Modalités d’exécution demandées',
    17: 'Confidentialité et utilisation',
    ...formalPart.sections,
  },
  labels: {
    ...tCyFr.labels,
    '9.previousMla': 'Demande d’entraide antérieure',
    '10.previousPreservation': 'Demande de conservation antérieure',
    '11.domesticBasis': 'Base juridique interne',
    '12.offences': 'Infractions',
    '13.facts': 'Exposé des faits',
    '13.personsConcerned': 'Personnes visées par l’enquête',
    '13.relevance': 'Raisons pour lesquelles les données relatives aux abonnés sont nécessaires',
    '14.selectors': 'Identifiants',
    '14.categories': 'Données relatives aux abonnés',
    '14.serviceProvider': 'Fournisseur de services',
    '15.expedited': 'Réponse rapide au titre de l’article 31, paragraphe 3',
    '15.expeditedReason': 'Motif de la réponse rapide',
    '15.deadline': 'Réponse nécessaire avant le',
    '16.formalities': 'Procédures et certification',
    '17.useLimitation': 'Engagement sur l’utilisation',
    ...confidentiality.labels,
    ...formalPart.labels,
  },
  codes: {
    '3.status': { new: 'Nouvelle demande', followup_mla: 'Suite d’une demande d’entraide judiciaire', followup_preservation: 'Suite d’une demande de conservation' },
    '14.categories': codesFr.dataCategories,
  },
  statements: tCyFr.statements,
  reasons: {
    '9.previousMla': 'la demande ne fait pas suite à une demande d’entraide judiciaire',
    '10.previousPreservation': 'la demande ne fait pas suite à une demande de conservation',
    '15.expeditedReason': 'aucune réponse rapide n’est demandée',
    ...confidentiality.reasons,
  },
  handling: confidentiality.handling,
};
