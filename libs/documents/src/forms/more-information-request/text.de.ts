import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textDe: FormText = {
  lang: 'de',
  title: 'Ersuchen um ergänzende Auskünfte',
  basis: 'Nach dem Vertrag oder Rechtsakt, dem das unten bezeichnete Ersuchen unterliegt',
  sections: { A: 'Ersuchen' },
  labels: {
    'A.from': 'Ersuchte Behörde',
    'A.to': 'Ersuchende Behörde',
    'A.request': 'Betroffenes Ersuchen',
    'A.missing': 'Fehlende Angaben',
    'A.whyNeeded': 'Vorschrift, die sie verlangt',
    'A.deadline': 'Antwort bis',
    'A.consequence': 'Bei Ausbleiben der Antwort',
    'A.meanwhile': 'Was einstweilen geschieht',
    'A.caseOfficer': 'Sachbearbeitung',
    'A.signature': 'Unterschrift',
  },
  codes: {
    'A.consequence': { return: 'Das Ersuchen wird zurückgesandt', refuse: 'Das Ersuchen wird abgelehnt', suspend: 'Die Erledigung wird ausgesetzt', partial_execution: 'Das Ersuchen wird teilweise erledigt', close: 'Die Akte wird geschlossen' },
  },
  statements: {},
  reasons: {},
  handling: always('Strafrechtliche Ermittlung.'),
};
