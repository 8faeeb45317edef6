import { atSection } from './at-section';
import { ifYes } from './handling';

/** What the two T-CY templates have in common, in German. `confidentiality` and `formalPart` stand under another number in each. */
export const tCyDe = {
  sections: {
    1: 'Datum',
    2: 'Aktenzeichen',
    3: 'Stand des Ersuchens',
    4: 'Ersuchte Behörde',
    5: 'Ersuchende Behörde',
    6: 'Kontaktstelle für zusätzliche Bestätigung',
    7: 'Zuständige Ermittlungs- oder Einsatzbehörde',
    8: 'Zuständige Staatsanwaltschaft oder zuständiges Gericht',
  },
  labels: {
    '1.date': 'Datum',
    '2.reference': 'Aktenzeichen oder Fallnummer',
    '3.status': 'Stand',
    '4.requestedAuthority': 'Ersuchte Behörde',
    '5.requestingAuthority': 'Ersuchende Behörde',
    '5.expeditedResponsePreferred': 'Art der Antwort',
    '5.preferredMeans': 'Bevorzugter Antwortweg',
    '6.confirmationContact': 'Kontaktstelle für die Bestätigung',
    '7.investigatingAuthority': 'Ermittlungsbehörde',
    '8.prosecutionOffice': 'Staatsanwaltschaft und Aktenzeichen',
    '8.court': 'Gericht und Aktenzeichen',
    '8.decisions': 'Damit zusammenhängende Entscheidungen',
  },
  statements: {
    '5.expeditedResponsePreferred': 'Antwort per E-Mail oder über ein anderes schnelles Kommunikationsmittel bevorzugt',
  },
  confidentiality: (section: string) => ({
    labels: atSection(section, {
      confidential: 'Das Ersuchen vertraulich behandeln',
      confidentialityReason: 'Grund',
    }),
    reasons: atSection(section, { confidentialityReason: 'um Vertraulichkeit wird nicht ersucht' }),
    handling: ifYes(section, 'confidential', 'Vertraulich. Strafrechtliche Ermittlung.', 'Strafrechtliche Ermittlung.'),
  }),
  formalPart: (section: string) => ({
    sections: { [section]: 'Unterschrift und Anlagen' },
    labels: atSection(section, { attachments: 'Anlagen', signature: 'Unterschrift' }),
  }),
};
