import { articleText } from './articles';
import { blocksUk } from './blocks.uk';
import { codesUk } from './codes.uk';
import { memberCodesOf } from './code-lists';
import { calendarOf } from './intl';
import type { LanguageWords } from './language-words';

const quoted = (text: string): string => `«${text}»`;
const either = (texts: readonly string[]): string => [texts.slice(0, -1).map(quoted).join(', '), ...texts.slice(-1).map(quoted)].filter(Boolean).join(' або ');

export const wordsUk: LanguageWords = {
  notCertified: 'Переклад не засвідчено: жодна уповноважена особа органу ще не затвердила український текст цієї форми.',
  paper: {
    continued: '(продовження)',
    digest: 'Контрольна сума',
    draft: 'ПРОЄКТ',
    draftLine: 'Проєкт, не видано.',
    page: (n, of) => `Сторінка ${n} з ${of}`,
    verify: (file, code) => `Дані цієї форми додано до цього файлу під назвою ${file}. Квадратний код містить їхню суму SHA-256, знаки ${code} — її початок; копія правильна, якщо сума SHA-256 її файлу ${file} дорівнює:`,
    qr: (digest) => `Квадратний код із сумою SHA-256 даних: ${digest}`,
    verifyAt: (file, code, address) => `Дані цієї форми додано до цього файлу під назвою ${file}. За адресою ${address}, на яку веде квадратний код, під знаками ${code} повідомляється, чи було цей документ видано та чи він чинний; копія правильна, якщо сума SHA-256 її файлу ${file} дорівнює:`,
    qrAt: (address) => `Квадратний код з адресою, за якою перевіряється документ: ${address}`,
  },
  second: {
    notWorded: (language) => `Мова: ${language}. Нею тексту цієї форми немає; його надруковано англійською мовою.`,
    notTranslated: { beside: 'Не перекладено; див. текст поруч', after: 'Не перекладено; див. текст у першій частині' },
    translations: 'Перекладені тексти',
    translatedBy: (name) => `Перекладач: ${name}`,
    certifiedBy: (name) => `Засвідчений переклад, перекладач: ${name}`,
  },
  answers: {
    ...calendarOf('uk'),
    ...blocksUk,
    memberCodes: memberCodesOf(codesUk),
    notStated: 'Не зазначено',
    notApplicable: 'Не застосовується',
    notApplicableBecause: (reason) => `Не застосовується: ${reason}`,
    because: (reason) => `Причина: ${reason}`,
    several: (labels) => labels.join('; '),
    missing: (label) => `[${label}: бракує]`,
    missingOneOf: (label, others) => `[${label}: бракує; потрібне це або ${others.join(' або ')}]`,
    onApproval: 'Заповнюється під час затвердження',
    statedQualified: { qualified_esignature: 'Електронний підпис; зазначений як кваліфікований: підтвердити це може лише сертифікат у файлі', qualified_eseal: 'Електронна печатка; зазначена як кваліфікована: підтвердити це може лише сертифікат у файлі' },
    noReference: 'Без номера',
    noReferenceYet: 'Номер ще не присвоєно',
    yes: 'Так',
    no: 'Ні',
    entry: (label, n) => `${label} ${n}`,
    fromTo: (from, to, zone) => `від: ${from}; до: ${to}${zone ? `; ${zone}` : ''}`,
    open: 'не обмежено',
    article: (law, article) => `${law}, ${articleText(article, ['стаття', 'статті'])}`,
    labelled: (label, text) => `${label}: ${text}`,
    provisionTexts: { textOriginal: 'Текст', textTranslated: 'Переклад', penaltyText: 'Покарання' },
    row: (n) => `Запис ${n}`,
    printedBelow: (title, from, to) => `${title}, повністю надруковано в розділах ${from}–${to} нижче`,
    reasons: {
      no: (label) => `на ${quoted(label)} відповідь «ні»`,
      yes: (label) => `на ${quoted(label)} відповідь «так»`,
      isNot: (label, answers) => `${quoted(label)} — не ${either(answers)}`,
      is: (label, answer) => `${quoted(label)} — ${quoted(answer)}`,
      notChosen: (label, answers) => (answers.length > 3 ? `у графі ${quoted(label)} не вибрано такої відповіді` : `у графі ${quoted(label)} не вибрано ${either(answers)}`),
      notStated: (label) => `${quoted(label)} не зазначено`,
      noMinor: 'неповнолітніх не названо',
    },
    number: '№',
    fromToHead: 'Від, до',
    signature: 'Підпис',
    stamp: 'Штамп або печатка',
    stampAffixed: 'Печатку проставлено',
    placeAndDate: 'Місце і дата',
    list: (items) => items.join(', '),
    parts: (parts) => parts.join(', '),
    quoted,
  },
};
