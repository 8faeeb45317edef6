import { articleText } from './articles';
import { blocksDe } from './blocks.de';
import { codesDe } from './codes.de';
import { memberCodesOf } from './code-lists';
import { calendarOf } from './intl';
import type { LanguageWords } from './language-words';

const quoted = (text: string): string => `„${text}“`;
const either = (texts: readonly string[]): string => [texts.slice(0, -1).map(quoted).join(', '), ...texts.slice(-1).map(quoted)].filter(Boolean).join(' oder ');

export const wordsDe: LanguageWords = {
  notCertified: 'Übersetzung nicht bestätigt: Keine namentlich benannte Person der Behörde hat den deutschen Wortlaut dieses Formulars bisher gebilligt.',
  paper: {
    continued: '(Fortsetzung)',
    digest: 'Prüfsumme',
    draft: 'ENTWURF',
    draftLine: 'Entwurf, nicht ausgefertigt.',
    page: (n, of) => `Seite ${n} von ${of}`,
    verify: (file, code) => `Die Daten dieses Formulars sind dieser Datei als ${file} beigefügt. Der quadratische Code enthält ihren SHA-256-Wert, die Zeichen ${code} sind dessen Anfang; eine Abschrift ist unverfälscht, wenn der SHA-256-Wert ihrer ${file} lautet:`,
    qr: (digest) => `Quadratischer Code mit dem SHA-256-Wert der Daten: ${digest}`,
    verifyAt: (file, code, address) => `Die Daten dieses Formulars sind dieser Datei als ${file} beigefügt. Ob dieses Schriftstück ausgestellt wurde und noch gilt, ist unter ${address}, wohin der quadratische Code führt, mit den Zeichen ${code} zu erfahren; eine Abschrift ist unverfälscht, wenn der SHA-256-Wert ihrer ${file} lautet:`,
    qrAt: (address) => `Quadratischer Code mit der Adresse, unter der das Schriftstück geprüft wird: ${address}`,
  },
  second: {
    notWorded: (language) => `Den Wortlaut dieses Formulars gibt es nicht auf ${language}; er ist auf Englisch gedruckt.`,
    notTranslated: { beside: 'Nicht übersetzt; siehe den Text daneben', after: 'Nicht übersetzt; siehe den Text im ersten Teil' },
    translations: 'Übersetzte Texte',
    translatedBy: (name) => `Übersetzt von ${name}`,
    certifiedBy: (name) => `Beglaubigte Übersetzung von ${name}`,
  },
  answers: {
    ...calendarOf('de'),
    ...blocksDe,
    memberCodes: memberCodesOf(codesDe),
    notStated: 'Keine Angabe',
    notApplicable: 'Entfällt',
    notApplicableBecause: (reason) => `Entfällt: ${reason}`,
    because: (reason) => `Grund: ${reason}`,
    several: (labels) => labels.join('; '),
    missing: (label) => `[${label}: fehlt]`,
    missingOneOf: (label, others) => `[${label}: fehlt; diese Angabe oder ${others.join(' oder ')} ist erforderlich]`,
    onApproval: 'Wird bei der Genehmigung ausgefüllt',
    statedQualified: { qualified_esignature: 'Elektronische Signatur; als qualifiziert angegeben: Das kann nur das Zertifikat in der Datei zeigen', qualified_eseal: 'Elektronisches Siegel; als qualifiziert angegeben: Das kann nur das Zertifikat in der Datei zeigen' },
    noReference: 'Ohne Aktenzeichen',
    noReferenceYet: 'Noch kein Aktenzeichen',
    yes: 'Ja',
    no: 'Nein',
    entry: (label, n) => `${label} ${n}`,
    fromTo: (from, to, zone) => `${from} bis ${to}${zone ? `, ${zone}` : ''}`,
    open: 'offen',
    article: (law, article) => `${law}, ${articleText(article, ['Artikel', 'Artikel'])}`,
    labelled: (label, text) => `${label}: ${text}`,
    provisionTexts: { textOriginal: 'Wortlaut', textTranslated: 'Übersetzung', penaltyText: 'Strafdrohung' },
    row: (n) => `Eintrag ${n}`,
    printedBelow: (title, from, to) => `${title}, vollständig abgedruckt in den nachstehenden Abschnitten ${from} bis ${to}`,
    reasons: {
      no: (label) => `${quoted(label)} ist mit Nein beantwortet`,
      yes: (label) => `${quoted(label)} ist mit Ja beantwortet`,
      isNot: (label, answers) => `${quoted(label)} ist nicht ${either(answers)}`,
      is: (label, answer) => `${quoted(label)} ist ${quoted(answer)}`,
      notChosen: (label, answers) => (answers.length > 3 ? `unter ${quoted(label)} ist keine solche Antwort gewählt` : `${either(answers)} ist unter ${quoted(label)} nicht gewählt`),
      notStated: (label) => `zu ${quoted(label)} fehlt eine Angabe`,
      noMinor: 'es ist keine minderjährige Person genannt',
    },
    number: 'Nr.',
    fromToHead: 'Von, bis',
    signature: 'Unterschrift',
    stamp: 'Stempel oder Siegel',
    stampAffixed: 'Stempel angebracht',
    placeAndDate: 'Ort und Datum',
    list: (items) => items.join(', '),
    parts: (parts) => parts.join(', '),
    quoted,
  },
};
