import { articleText } from './articles';
import { blocksPt } from './blocks.pt';
import { codesPt } from './codes.pt';
import { memberCodesOf } from './code-lists';
import { calendarOf } from './intl';
import type { LanguageWords } from './language-words';

const quoted = (text: string): string => `«${text}»`;
const either = (texts: readonly string[]): string => [texts.slice(0, -1).map(quoted).join(', '), ...texts.slice(-1).map(quoted)].filter(Boolean).join(' ou ');

export const wordsPt: LanguageWords = {
  notCertified: 'Tradução não certificada: nenhuma pessoa designada da autoridade aprovou ainda o texto português deste formulário.',
  paper: {
    continued: '(continuação)',
    digest: 'Resumo',
    draft: 'PROJETO',
    draftLine: 'Projeto, não emitido.',
    page: (n, of) => `Página ${n} de ${of}`,
    verify: (file, code) => `Os dados deste formulário estão anexados a este ficheiro com o nome ${file}. O código quadrado contém o seu SHA-256 e os sinais ${code} são o respetivo início; uma cópia é fiel se o SHA-256 do seu ${file} for:`,
    qr: (digest) => `Código quadrado com o SHA-256 dos dados: ${digest}`,
    verifyAt: (file, code, address) => `Os dados deste formulário estão anexados a este ficheiro com o nome ${file}. Em ${address}, aonde leva o código quadrado, indica-se sob os sinais ${code} se este documento foi emitido e se continua válido; uma cópia é fiel se o SHA-256 do seu ${file} for:`,
    qrAt: (address) => `Código quadrado com o endereço onde o documento é verificado: ${address}`,
  },
  second: {
    notWorded: (language) => `O texto deste formulário não existe em ${language}; é impresso em inglês.`,
    notTranslated: { beside: 'Não traduzido; ver o texto ao lado', after: 'Não traduzido; ver o texto na primeira parte' },
    translations: 'Textos traduzidos',
    translatedBy: (name) => `Traduzido por ${name}`,
    certifiedBy: (name) => `Tradução certificada por ${name}`,
  },
  answers: {
    ...calendarOf('pt'),
    ...blocksPt,
    memberCodes: memberCodesOf(codesPt),
    notStated: 'Não indicado',
    notApplicable: 'Não aplicável',
    notApplicableBecause: (reason) => `Não aplicável: ${reason}`,
    because: (reason) => `Motivo: ${reason}`,
    several: (labels) => labels.join('; '),
    missing: (label) => `[${label}: em falta]`,
    missingOneOf: (label, others) => `[${label}: em falta; é necessário este elemento ou ${others.join(' ou ')}]`,
    onApproval: 'Preenchido na aprovação',
    statedQualified: { qualified_esignature: 'Assinatura eletrónica; declarada como qualificada: só o certificado contido no ficheiro o pode demonstrar', qualified_eseal: 'Selo eletrónico; declarado como qualificado: só o certificado contido no ficheiro o pode demonstrar' },
    noReference: 'Sem referência',
    noReferenceYet: 'Ainda sem referência',
    yes: 'Sim',
    no: 'Não',
    entry: (label, n) => `${label} ${n}`,
    fromTo: (from, to, zone) => `de ${from} até ${to}${zone ? `, ${zone}` : ''}`,
    open: '(em aberto)',
    article: (law, article) => `${law}, ${articleText(article, ['artigo', 'artigos'])}`,
    labelled: (label, text) => `${label}: ${text}`,
    provisionTexts: { textOriginal: 'Texto', textTranslated: 'Tradução', penaltyText: 'Pena' },
    row: (n) => `Registo ${n}`,
    printedBelow: (title, from, to) => `${title}, reproduzido na íntegra nas secções ${from} a ${to} seguintes`,
    reasons: {
      no: (label) => `a resposta a ${quoted(label)} é não`,
      yes: (label) => `a resposta a ${quoted(label)} é sim`,
      isNot: (label, answers) => `${quoted(label)} não é ${either(answers)}`,
      is: (label, answer) => `${quoted(label)} é ${quoted(answer)}`,
      notChosen: (label, answers) => (answers.length > 3 ? `não foi escolhida nenhuma resposta desse tipo em ${quoted(label)}` : `não foi escolhido ${either(answers)} em ${quoted(label)}`),
      notStated: (label) => `${quoted(label)} não está indicado`,
      noMinor: 'não é designado nenhum menor',
    },
    number: 'N.º',
    fromToHead: 'De, até',
    signature: 'Assinatura',
    stamp: 'Carimbo ou selo',
    stampAffixed: 'Carimbo aposto',
    placeAndDate: 'Local e data',
    list: (items) => items.join(', '),
    parts: (parts) => parts.join(', '),
    quoted,
  },
};
