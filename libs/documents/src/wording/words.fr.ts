import { articleText } from './articles';
import { blocksFr } from './blocks.fr';
import { codesFr } from './codes.fr';
import { memberCodesOf } from './code-lists';
import { calendarOf } from './intl';
import type { LanguageWords } from './language-words';

const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;
const either = (texts: readonly string[]): string => [texts.slice(0, -1).map(quoted).join(', '), ...texts.slice(-1).map(quoted)].filter(Boolean).join(' ou ');

export const wordsFr: LanguageWords = {
  notCertified: 'Traduction non certifiée\u00a0: aucune personne désignée de l’autorité n’a encore approuvé le libellé français de ce formulaire.',
  paper: {
    continued: '(suite)',
    digest: 'Empreinte',
    draft: 'PROJET',
    draftLine: 'Projet, non délivré.',
    page: (n, of) => `Page ${n} sur ${of}`,
    verify: (file, code) => `Les données de ce formulaire sont jointes au présent fichier sous le nom ${file}. Le code carré contient leur empreinte SHA-256, les signes ${code} en sont le début\u00a0; une copie est conforme si l’empreinte SHA-256 de son ${file} est\u00a0:`,
    qr: (digest) => `Code carré contenant l’empreinte SHA-256 des données\u00a0: ${digest}`,
    verifyAt: (file, code, address) => `Les données de ce formulaire sont jointes au présent fichier sous le nom ${file}. L’adresse ${address}, à laquelle mène le code carré, indique sous les signes ${code} si le présent document a été délivré et s’il est toujours valable\u00a0; une copie est conforme si l’empreinte SHA-256 de son ${file} est\u00a0:`,
    qrAt: (address) => `Code carré contenant l’adresse à laquelle le document est vérifié\u00a0: ${address}`,
  },
  second: {
    notWorded: (language) => `Le libellé de ce formulaire n’existe pas en ${language}\u00a0; il est imprimé en anglais.`,
    notTranslated: { beside: 'Non traduit\u00a0; voir le texte ci-contre', after: 'Non traduit\u00a0; voir le texte dans la première partie' },
    translations: 'Textes traduits',
    translatedBy: (name) => `Traduit par ${name}`,
    certifiedBy: (name) => `Traduction certifiée de ${name}`,
  },
  answers: {
    ...calendarOf('fr', (date) => date.replace(/^1 /, '1er ')),
    ...blocksFr,
    memberCodes: memberCodesOf(codesFr),
    notStated: 'Non indiqué',
    notApplicable: 'Sans objet',
    notApplicableBecause: (reason) => `Sans objet\u00a0: ${reason}`,
    because: (reason) => `Motif\u00a0: ${reason}`,
    several: (labels) => labels.join('\u00a0; '),
    missing: (label) => `[${label}\u00a0: manque]`,
    missingOneOf: (label, others) => `[${label}\u00a0: manque\u00a0; cette réponse ou ${others.join(' ou ')} est nécessaire]`,
    onApproval: 'Rempli lors de l’approbation',
    statedQualified: { qualified_esignature: 'Signature électronique, déclarée qualifiée : seul le certificat contenu dans le fichier peut l’établir', qualified_eseal: 'Cachet électronique, déclaré qualifié : seul le certificat contenu dans le fichier peut l’établir' },
    noReference: 'Sans référence',
    noReferenceYet: 'Pas encore de référence',
    yes: 'Oui',
    no: 'Non',
    entry: (label, n) => `${label} ${n}`,
    fromTo: (from, to, zone) => `du ${from} au ${to}${zone ? `, ${zone}` : ''}`,
    open: '(ouvert)',
    article: (law, article) => `${law}, ${articleText(article, ['article', 'articles'])}`,
    labelled: (label, text) => `${label}\u00a0: ${text}`,
    provisionTexts: { textOriginal: 'Texte', textTranslated: 'Traduction', penaltyText: 'Peine' },
    row: (n) => `Inscription ${n}`,
    printedBelow: (title, from, to) => `${title}, reproduit intégralement aux sections ${from} à ${to} ci-dessous`,
    reasons: {
      no: (label) => `la réponse à ${quoted(label)} est non`,
      yes: (label) => `la réponse à ${quoted(label)} est oui`,
      isNot: (label, answers) => `${quoted(label)} n’est pas ${either(answers)}`,
      is: (label, answer) => `${quoted(label)} est ${quoted(answer)}`,
      notChosen: (label, answers) => (answers.length > 3 ? `aucune réponse de ce genre n’est choisie sous ${quoted(label)}` : `${either(answers)} n’est pas choisi sous ${quoted(label)}`),
      notStated: (label) => `${quoted(label)} n’est pas indiqué`,
      noMinor: 'aucun mineur n’est désigné',
    },
    number: 'N°',
    fromToHead: 'Du, au',
    signature: 'Signature',
    stamp: 'Cachet ou sceau',
    stampAffixed: 'Cachet apposé',
    placeAndDate: 'Lieu et date',
    list: (items) => items.join(', '),
    parts: (parts) => parts.join(', '),
    quoted,
  },
};
