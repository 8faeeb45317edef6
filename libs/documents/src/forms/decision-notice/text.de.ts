import { codesDe } from '../../wording/codes.de';
import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textDe: FormText = {
  lang: 'de',
  title: 'Entscheidung über ein Ersuchen',
  basis: 'Ablehnung, teilweise Erledigung, Aufschub oder Bedingungen nach dem in Abschnitt B genannten Vertrag oder Rechtsakt',
  sections: { A: 'Entscheidung', B: 'Begründung' },
  labels: {
    'A.from': 'Entscheidende Behörde',
    'A.to': 'Ersuchende Behörde',
    'A.request': 'Betroffenes Ersuchen',
    'A.decision': 'Entscheidung',
    'A.date': 'Datum der Entscheidung',
    'B.regime': 'Rechtsrahmen der Gründe',
    'B.grounds': 'Gründe',
    'B.reasons': 'Begründung',
    'B.scope': 'Was abgelehnt und was erledigt wird',
    'B.postponeReason': 'Grund des Aufschubs',
    'B.postponeUntil': 'Voraussichtliche Dauer',
    'B.conditions': 'Bedingungen',
    'B.alternative': 'Vorgeschlagene andere Maßnahme',
    'B.consultation': 'Durchgeführte Konsultation',
    'B.remedies': 'Rechtsbehelfe',
    'B.signature': 'Unterschrift',
  },
  codes: {
    'A.decision': {
      recognised: 'Anerkannt', refused: 'Abgelehnt', partly_refused: 'Teilweise abgelehnt', postponed: 'Aufgeschoben', conditional: 'Unter Bedingungen bewilligt', impossible: 'Erledigung unmöglich', other_measure: 'Andere Maßnahme',
      no_objection: 'Keine Einwände',
    },
    'B.regime': {
      budapest: 'Budapester Übereinkommen', untoc_uncac: 'VN-Übereinkommen gegen organisierte Kriminalität oder gegen Korruption', un_cybercrime: 'Übereinkommen der Vereinten Nationen gegen Cyberkriminalität',
      coe1959: 'Europäisches Übereinkommen über die Rechtshilfe in Strafsachen (1959)', eio: 'Europäische Ermittlungsanordnung', eaw: 'Europäischer Haftbefehl', extradition: 'Auslieferung',
      epoc: 'Europäische Herausgabe- oder Sicherungsanordnung', epo: 'Europäische Schutzanordnung', reg606: 'Verordnung (EU) Nr. 606/2013', national: 'Innerstaatliches Recht',
    },
    'B.grounds': codesDe.decisionGrounds,
  },
  statements: {},
  reasons: {
    'B.grounds': 'es wird nichts abgelehnt',
    'B.scope': 'das Ersuchen wird nicht teilweise abgelehnt',
    'B.postponeReason': 'es wird nichts aufgeschoben',
    'B.postponeUntil': 'es wird nichts aufgeschoben',
    'B.conditions': 'es werden keine Bedingungen gestellt',
    'B.alternative': 'es wird keine andere Maßnahme vorgeschlagen',
    'B.consultation': 'es wird nichts abgelehnt',
  },
  handling: always('Strafrechtliche Ermittlung.'),
};
