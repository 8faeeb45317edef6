import { codesDe } from '../../wording/codes.de';
import { tCyDe } from '../../wording/t-cy.de';
import type { FormText } from '../form-text';

const confidentiality = tCyDe.confidentiality('16');
const formalPart = tCyDe.formalPart('17');

export const textDe: FormText = {
  lang: 'de',
  title: 'Ersuchen um Datensicherung',
  basis: 'Übereinkommen über Computerkriminalität (SEV Nr. 185), Artikel 29 und 30',
  sections: {
    ...tCyDe.sections,
    9: 'Straftaten',
    10: 'Sachverhalt',
    11: 'Zu sichernde Daten',
    12: 'Verwahrer und Standort',
    13: 'Notwendigkeit',
    14: 'Folgeersuchen',
    15: 'Teilweise Weitergabe von Verkehrsdaten',
    16: 'Vertraulichkeit',
    ...formalPart.sections,
  },
  labels: {
    ...tCyDe.labels,
    '3.previousReference': 'Aktenzeichen des früheren Ersuchens',
    '9.offences': 'Straftaten',
    '10.facts': 'Kurze Sachverhaltsdarstellung',
    '10.dataOffenceLink': 'Zusammenhang der Daten mit der Straftat',
    '11.selectors': 'Kennungen',
    '11.categories': 'Datenkategorien',
    '11.period': 'Maßgeblicher Zeitraum',
    '11.dataDescription': 'Nähere Beschreibung',
    '12.serviceProvider': 'Verwahrer der Daten',
    '12.systemLocation': 'Standort des Computersystems',
    '13.necessity': 'Warum die Sicherung notwendig ist',
    '13.urgency': 'Dringlichkeit',
    '13.urgencyReason': 'Grund der Dringlichkeit',
    '14.mlaIntention': 'Verpflichtung',
    '14.mlaExpectedDate': 'Voraussichtliches Datum',
    '14.mlaReference': 'Aktenzeichen des Folgeersuchens',
    '15.art30Requested': 'Artikel 30',
    '15.art30Detail': 'Was benötigt wird',
    '16.doNotNotifyUser': 'Benachrichtigung des Nutzers',
    ...confidentiality.labels,
    ...formalPart.labels,
  },
  codes: {
    '3.status': { new: 'Neues Ersuchen', extension: 'Verlängerung eines früheren Ersuchens' },
    '11.categories': codesDe.dataCategories,
    '13.urgency': { normal: 'Gewöhnlich', urgent: 'Dringend', emergency: 'Notfall' },
  },
  statements: {
    ...tCyDe.statements,
    '14.mlaIntention': 'Ein Ersuchen um Durchsuchung, Beschlagnahme oder Weitergabe der Daten wird folgen (Artikel 29 Absatz 2 Buchstabe f)',
    '15.art30Requested': 'Es wird gebeten, Verkehrsdaten in dem Umfang weiterzugeben, der zur Feststellung jedes weiteren Diensteanbieters und des Übermittlungswegs der Kommunikation ausreicht',
    '16.doNotNotifyUser': 'Der Anbieter darf den Nutzer nicht benachrichtigen. Kann Ihr Recht dies nicht gewährleisten, wird um Mitteilung vor der Erledigung gebeten (Artikel 29 Absatz 6)',
  },
  reasons: {
    '3.previousReference': 'das Ersuchen ist neu',
    '13.urgencyReason': 'die Dringlichkeit ist gewöhnlich',
    '15.art30Detail': 'um eine Weitergabe nach Artikel 30 wird nicht ersucht',
    ...confidentiality.reasons,
  },
  handling: confidentiality.handling,
};
