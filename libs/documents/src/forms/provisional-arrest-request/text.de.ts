import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textDe: FormText = {
  lang: 'de',
  title: 'Ersuchen um vorläufige Auslieferungshaft',
  basis: 'Europäisches Auslieferungsübereinkommen (SEV Nr. 24), Artikel 16; Mustervertrag der Vereinten Nationen über die Auslieferung, Artikel 9',
  sections: { A: 'Beteiligte', B: 'Gesuchte Person', C: 'Strafsache', D: 'Verpflichtung' },
  labels: {
    'A.requestingAuthority': 'Ersuchende Behörde, verantwortlicher Staatsanwalt',
    'A.caseAgent': 'Sachbearbeiter, Dienststelle, Telefon',
    'A.requestedState': 'Ersuchter Staat',
    'A.reference': 'Aktenzeichen, Bezeichnung der Sache',
    'A.date': 'Datum',
    'B.person': 'Gesuchte Person',
    'B.location': 'Aufenthaltsort',
    'B.urgencyReason': 'Grund der Dringlichkeit: Fluchtgefahr',
    'C.offences': 'Straftat, deretwegen um Auslieferung ersucht werden wird',
    'C.facts': 'Sachverhalt',
    'C.documentExists': 'Haftbefehl oder Urteil',
    'C.penalty': 'Drohende oder verhängte Strafe, Strafrest',
    'D.extraditionFollows': 'Verpflichtung',
    'D.documentsDue': 'Eintreffen der Unterlagen spätestens am',
    'D.costsApproved': 'Bewilligung der Kosten',
    'D.signature': 'Unterschrift, Bestätigung der Staatsanwaltschaft',
  },
  statements: {
    'D.extraditionFollows': 'Ein Auslieferungsersuchen mit seinen Unterlagen wird rechtzeitig übersandt werden',
  },
  reasons: {},
  handling: always('Vertraulich. Fluchtgefahr.'),
};
