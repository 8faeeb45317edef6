import { codesFr } from '../../wording/codes.fr';
import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textFr: FormText = {
  lang: 'fr',
  title: 'Décision sur une demande',
  basis: 'Refus, exécution partielle, ajournement ou conditions au titre du traité ou de l’acte visé à la section B',
  sections: { A: 'Décision', B: 'Motifs' },
  labels: {
    'A.from': 'Autorité qui décide',
    'A.to': 'Autorité requérante',
    'A.request': 'Demande concernée',
    'A.decision': 'Décision',
    'A.date': 'Date de la décision',
    'B.regime': 'Régime juridique des motifs',
    'B.grounds': 'Motifs de refus',
    'B.reasons': 'Motivation',
    'B.scope': 'Ce qui est refusé et ce qui est exécuté',
    'B.postponeReason': 'Motif de l’ajournement',
    'B.postponeUntil': 'Durée prévue',
    'B.conditions': 'Conditions posées',
    'B.alternative': 'Autre mesure proposée',
    'B.consultation': 'Consultation menée',
    'B.remedies': 'Voies de recours',
    'B.signature': 'Signature',
  },
  codes: {
    'A.decision': {
      recognised: 'Reconnaissance', refused: 'Refus', partly_refused: 'Refus partiel', postponed: 'Ajournement', conditional: 'Acceptation sous conditions', impossible: 'Exécution impossible', other_measure: 'Autre mesure',
      no_objection: 'Absence d’objection',
    },
    'B.regime': {
      budapest: 'Convention de Budapest', untoc_uncac: 'Convention contre la criminalité transnationale organisée ou Convention contre la corruption', un_cybercrime: 'Convention des Nations Unies contre la cybercriminalité',
      coe1959: 'Convention européenne d’entraide judiciaire en matière pénale (1959)', eio: 'Décision d’enquête européenne', eaw: 'Mandat d’arrêt européen', extradition: 'Droit de l’extradition',
      epoc: 'Injonction européenne de production ou de conservation', epo: 'Décision de protection européenne', reg606: 'Règlement (UE) n° 606/2013', national: 'Droit national',
    },
    'B.grounds': codesFr.decisionGrounds,
  },
  statements: {},
  reasons: {
    'B.grounds': 'rien n’est refusé',
    'B.scope': 'la demande n’est pas refusée en partie',
    'B.postponeReason': 'rien n’est ajourné',
    'B.postponeUntil': 'rien n’est ajourné',
    'B.conditions': 'aucune condition n’est posée',
    'B.alternative': 'aucune autre mesure n’est proposée',
    'B.consultation': 'rien n’est refusé',
  },
  handling: always('Enquête pénale.'),
};
