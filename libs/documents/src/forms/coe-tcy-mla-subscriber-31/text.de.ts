import { codesDe } from '../../wording/codes.de';
import { tCyDe } from '../../wording/t-cy.de';
import type { FormText } from '../form-text';

const confidentiality = tCyDe.confidentiality('17');
const formalPart = tCyDe.formalPart('18');

export const textDe: FormText = {
  lang: 'de',
  title: 'Ersuchen um Bestandsdaten',
  basis: 'Rechtshilfe nach dem Übereinkommen über Computerkriminalität (SEV Nr. 185), Artikel 31',
  sections: {
    ...tCyDe.sections,
    9: 'Früheres Rechtshilfeersuchen',
    10: 'Früheres Sicherungsersuchen',
    11: 'Innerstaatliche Rechtsgrundlage',
    12: 'Straftaten',
    13: 'Sachverhalt',
    14: 'Erbetene Bestandsdaten',
    15: 'Dringlichkeit',
    16: 'Wünsche zur Erledigung',
    17: 'Vertraulichkeit und Verwendung',
    ...formalPart.sections,
  },
  labels: {
    ...tCyDe.labels,
    '9.previousMla': 'Früheres Rechtshilfeersuchen',
    '10.previousPreservation': 'Früheres Sicherungsersuchen',
    '11.domesticBasis': 'Innerstaatliche Rechtsgrundlage',
    '12.offences': 'Straftaten',
    '13.facts': 'Kurze Sachverhaltsdarstellung',
    '13.personsConcerned': 'Personen, gegen die ermittelt wird',
    '13.relevance': 'Warum die Bestandsdaten benötigt werden',
    '14.selectors': 'Kennungen',
    '14.categories': 'Bestandsdaten',
    '14.serviceProvider': 'Diensteanbieter',
    '15.expedited': 'Beschleunigte Antwort nach Artikel 31 Absatz 3',
    '15.expeditedReason': 'Grund der Beschleunigung',
    '15.deadline': 'Antwort benötigt bis',
    '16.formalities': 'Verfahren und Beglaubigung',
    '17.useLimitation': 'Verpflichtung zur Verwendung',
    ...confidentiality.labels,
    ...formalPart.labels,
  },
  codes: {
    '3.status': { new: 'Neues Ersuchen', followup_mla: 'Folge eines Rechtshilfeersuchens', followup_preservation: 'Folge eines Sicherungsersuchens' },
    '14.categories': codesDe.dataCategories,
  },
  statements: tCyDe.statements,
  reasons: {
    '9.previousMla': 'das Ersuchen folgt keinem Rechtshilfeersuchen nach',
    '10.previousPreservation': 'das Ersuchen folgt keinem Sicherungsersuchen nach',
    '15.expeditedReason': 'um beschleunigte Antwort wird nicht ersucht',
    ...confidentiality.reasons,
  },
  handling: confidentiality.handling,
};
