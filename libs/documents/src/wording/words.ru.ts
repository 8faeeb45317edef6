import { articleText } from './articles';
import { blocksRu } from './blocks.ru';
import { codesRu } from './codes.ru';
import { memberCodesOf } from './code-lists';
import { calendarOf } from './intl';
import type { LanguageWords } from './language-words';

const quoted = (text: string): string => `«${text}»`;
const either = (texts: readonly string[]): string => [texts.slice(0, -1).map(quoted).join(', '), ...texts.slice(-1).map(quoted)].filter(Boolean).join(' или ');

export const wordsRu: LanguageWords = {
  notCertified: 'Перевод не заверен: ни одно уполномоченное лицо органа ещё не утвердило русский текст этой формы.',
  paper: {
    continued: '(продолжение)',
    digest: 'Контрольная сумма',
    draft: 'ПРОЕКТ',
    draftLine: 'Проект, не выдан.',
    page: (n, of) => `Страница ${n} из ${of}`,
    verify: (file, code) => `Данные этой формы приложены к настоящему файлу под именем ${file}. Квадратный код содержит их сумму SHA-256, знаки ${code} — её начало; копия верна, если сумма SHA-256 её файла ${file} равна:`,
    qr: (digest) => `Квадратный код с суммой SHA-256 данных: ${digest}`,
    verifyAt: (file, code, address) => `Данные этой формы приложены к настоящему файлу под именем ${file}. По адресу ${address}, на который ведёт квадратный код, сообщается под знаками ${code}, был ли этот документ выдан и действует ли он; копия верна, если сумма SHA-256 её файла ${file} равна:`,
    qrAt: (address) => `Квадратный код с адресом, по которому проверяется документ: ${address}`,
  },
  second: {
    notWorded: (language) => `Язык: ${language}. На нём текста этой формы нет; он напечатан на английском языке.`,
    notTranslated: { beside: 'Не переведено; см. текст рядом', after: 'Не переведено; см. текст в первой части' },
    translations: 'Переведённые тексты',
    translatedBy: (name) => `Переводчик: ${name}`,
    certifiedBy: (name) => `Заверенный перевод, переводчик: ${name}`,
  },
  answers: {
    ...calendarOf('ru'),
    ...blocksRu,
    memberCodes: memberCodesOf(codesRu),
    notStated: 'Не указано',
    notApplicable: 'Не применимо',
    notApplicableBecause: (reason) => `Не применимо: ${reason}`,
    because: (reason) => `Причина: ${reason}`,
    several: (labels) => labels.join('; '),
    missing: (label) => `[${label}: отсутствует]`,
    missingOneOf: (label, others) => `[${label}: отсутствует; требуется это или ${others.join(' или ')}]`,
    onApproval: 'Заполняется при утверждении',
    statedQualified: { qualified_esignature: 'Электронная подпись; указана как квалифицированная: подтвердить это может только сертификат в файле', qualified_eseal: 'Электронная печать; указана как квалифицированная: подтвердить это может только сертификат в файле' },
    noReference: 'Без номера',
    noReferenceYet: 'Номер ещё не присвоен',
    yes: 'Да',
    no: 'Нет',
    entry: (label, n) => `${label} ${n}`,
    fromTo: (from, to, zone) => `с: ${from}; по: ${to}${zone ? `; ${zone}` : ''}`,
    open: 'не ограничено',
    article: (law, article) => `${law}, ${articleText(article, ['статья', 'статьи'])}`,
    labelled: (label, text) => `${label}: ${text}`,
    provisionTexts: { textOriginal: 'Текст', textTranslated: 'Перевод', penaltyText: 'Наказание' },
    row: (n) => `Запись ${n}`,
    printedBelow: (title, from, to) => `${title}, полностью напечатано в разделах ${from}–${to} ниже`,
    reasons: {
      no: (label) => `на ${quoted(label)} дан ответ «нет»`,
      yes: (label) => `на ${quoted(label)} дан ответ «да»`,
      isNot: (label, answers) => `${quoted(label)} — не ${either(answers)}`,
      is: (label, answer) => `${quoted(label)} — ${quoted(answer)}`,
      notChosen: (label, answers) => (answers.length > 3 ? `в графе ${quoted(label)} не выбран такой ответ` : `в графе ${quoted(label)} не выбрано ${either(answers)}`),
      notStated: (label) => `${quoted(label)} не указано`,
      noMinor: 'несовершеннолетние не названы',
    },
    number: '№',
    fromToHead: 'С, по',
    signature: 'Подпись',
    stamp: 'Штамп или печать',
    stampAffixed: 'Печать проставлена',
    placeAndDate: 'Место и дата',
    list: (items) => items.join(', '),
    parts: (parts) => parts.join(', '),
    quoted,
  },
};
