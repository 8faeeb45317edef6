import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textDe: FormText = {
  lang: 'de',
  title: 'Eingangsbestätigung',
  basis: 'Antwort auf ein Ersuchen um Zusammenarbeit in Strafsachen',
  sections: { A: 'Bestätigung' },
  labels: {
    'A.receivingAuthority': 'Empfangende Behörde',
    'A.requestingAuthority': 'Ersuchende Behörde',
    'A.request': 'Eingegangenes Ersuchen',
    'A.receivedAt': 'Eingegangen am',
    'A.channel': 'Übermittlungsweg',
    'A.ownReference': 'Eigenes Aktenzeichen',
    'A.competent': 'Diese Behörde ist zuständig',
    'A.forwardedTo': 'Weitergeleitet an',
    'A.caseOfficer': 'Sachbearbeitung',
    'A.expectedDate': 'Voraussichtlicher nächster Schritt, Datum',
    'A.formalDefects': 'Sogleich erkannte Mängel',
    'A.signature': 'Unterschrift',
  },
  codes: {
    'A.channel': { e_codex: 'e-CODEX', secure_email: 'Gesicherte E-Mail', email: 'Elektronische Post', post: 'Briefpost', diplomatic: 'Diplomatischer Weg', interpol: 'Interpol', '24_7': '24/7-Netz', portal: 'Internetportal', other: 'Sonstiger' },
  },
  statements: {},
  reasons: { 'A.forwardedTo': 'die empfangende Behörde ist zuständig' },
  handling: always('Strafrechtliche Ermittlung.'),
};
