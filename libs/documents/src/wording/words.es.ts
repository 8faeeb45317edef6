import { articleText } from './articles';
import { blocksEs } from './blocks.es';
import { codesEs } from './codes.es';
import { memberCodesOf } from './code-lists';
import { calendarOf } from './intl';
import type { LanguageWords } from './language-words';

const quoted = (text: string): string => `«${text}»`;
const either = (texts: readonly string[]): string => [texts.slice(0, -1).map(quoted).join(', '), ...texts.slice(-1).map(quoted)].filter(Boolean).join(' o ');

export const wordsEs: LanguageWords = {
  notCertified: 'Traducción no certificada: ninguna persona designada de la autoridad ha aprobado aún el texto español de este formulario.',
  paper: {
    continued: '(continuación)',
    digest: 'Resumen',
    draft: 'BORRADOR',
    draftLine: 'Borrador, no expedido.',
    page: (n, of) => `Página ${n} de ${of}`,
    verify: (file, code) => `Los datos de este formulario están adjuntos a este archivo con el nombre ${file}. El código cuadrado contiene su SHA-256 y los signos ${code} son el comienzo; una copia es fiel si el SHA-256 de su ${file} es:`,
    qr: (digest) => `Código cuadrado con el SHA-256 de los datos: ${digest}`,
    verifyAt: (file, code, address) => `Los datos de este formulario están adjuntos a este archivo con el nombre ${file}. En ${address}, adonde lleva el código cuadrado, se indica bajo los signos ${code} si este documento fue expedido y si sigue vigente; una copia es fiel si el SHA-256 de su ${file} es:`,
    qrAt: (address) => `Código cuadrado con la dirección donde se comprueba el documento: ${address}`,
  },
  second: {
    notWorded: (language) => `El texto de este formulario no existe en ${language}; se imprime en inglés.`,
    notTranslated: { beside: 'Sin traducir; véase el texto al lado', after: 'Sin traducir; véase el texto en la primera parte' },
    translations: 'Textos traducidos',
    translatedBy: (name) => `Traducido por ${name}`,
    certifiedBy: (name) => `Traducción certificada por ${name}`,
  },
  answers: {
    ...calendarOf('es'),
    ...blocksEs,
    memberCodes: memberCodesOf(codesEs),
    notStated: 'No consta',
    notApplicable: 'No procede',
    notApplicableBecause: (reason) => `No procede: ${reason}`,
    because: (reason) => `Motivo: ${reason}`,
    several: (labels) => labels.join('; '),
    missing: (label) => `[${label}: falta]`,
    missingOneOf: (label, others) => `[${label}: falta; se necesita este dato o ${others.join(' o ')}]`,
    onApproval: 'Se rellena al aprobar',
    statedQualified: { qualified_esignature: 'Firma electrónica; declarada como cualificada: solo el certificado del archivo puede demostrarlo', qualified_eseal: 'Sello electrónico; declarado como cualificado: solo el certificado del archivo puede demostrarlo' },
    noReference: 'Sin referencia',
    noReferenceYet: 'Aún sin referencia',
    yes: 'Sí',
    no: 'No',
    entry: (label, n) => `${label} ${n}`,
    fromTo: (from, to, zone) => `desde ${from} hasta ${to}${zone ? `, ${zone}` : ''}`,
    open: '(abierto)',
    article: (law, article) => `${law}, ${articleText(article, ['artículo', 'artículos'])}`,
    labelled: (label, text) => `${label}: ${text}`,
    provisionTexts: { textOriginal: 'Texto', textTranslated: 'Traducción', penaltyText: 'Pena' },
    row: (n) => `Asiento ${n}`,
    printedBelow: (title, from, to) => `${title}, reproducido íntegramente en las secciones ${from} a ${to} siguientes`,
    reasons: {
      no: (label) => `la respuesta a ${quoted(label)} es no`,
      yes: (label) => `la respuesta a ${quoted(label)} es sí`,
      isNot: (label, answers) => `${quoted(label)} no es ${either(answers)}`,
      is: (label, answer) => `${quoted(label)} es ${quoted(answer)}`,
      notChosen: (label, answers) => (answers.length > 3 ? `no se ha elegido ninguna respuesta de ese tipo en ${quoted(label)}` : `no se ha elegido ${either(answers)} en ${quoted(label)}`),
      notStated: (label) => `${quoted(label)} no consta`,
      noMinor: 'no se nombra a ningún menor',
    },
    number: 'N.º',
    fromToHead: 'Desde, hasta',
    signature: 'Firma',
    stamp: 'Sello oficial',
    stampAffixed: 'Sello estampado',
    placeAndDate: 'Lugar y fecha',
    list: (items) => items.join(', '),
    parts: (parts) => parts.join(', '),
    quoted,
  },
};
