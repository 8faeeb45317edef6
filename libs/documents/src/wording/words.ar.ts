import { isolated, own } from '../kit/bidi';
import { articlesIn } from './articles';
import { blocksAr } from './blocks.ar';
import { codesAr } from './codes.ar';
import { memberCodesOf } from './code-lists';
import { calendarOf } from './intl';
import type { LanguageWords } from './language-words';

const quoted = (text: string): string => `«${text}»`;
const either = (texts: readonly string[]): string => texts.map(quoted).join(' أو ');

export const wordsAr: LanguageWords = {
  notCertified: 'ترجمة غير معتمدة: لم يوافق بعد أي شخص مسمى من السلطة على الصياغة العربية لهذا النموذج.',
  paper: {
    continued: '(تابع)',
    digest: 'البصمة',
    draft: 'مسودة',
    draftLine: 'مسودة، لم تصدر.',
    page: (n, of) => `صفحة ${n} من ${of}`,
    verify: (file, code) => `أرفقت بيانات هذا النموذج بهذا الملف باسم ${file}. ويتضمن الرمز المربع بصمتها SHA-256، والعلامات ${code} بدايتها؛ وتكون النسخة صحيحة إذا كانت بصمة SHA-256 للملف ${file} المرفق بها هي:`,
    qr: (digest) => `رمز مربع يتضمن بصمة SHA-256 للبيانات: ${digest}`,
    verifyAt: (file, code, address) => `أرفقت بيانات هذا النموذج بهذا الملف باسم ${file}. ويبين العنوان ${address} الذي يؤدي إليه الرمز المربع، تحت العلامات ${code}، ما إذا كانت هذه الوثيقة قد صدرت وما زالت سارية؛ وتكون النسخة صحيحة إذا كانت بصمة SHA-256 للملف ${file} المرفق بها هي:`,
    qrAt: (address) => `رمز مربع يتضمن العنوان الذي يتم فيه التحقق من الوثيقة: ${address}`,
  },
  second: {
    notWorded: (language) => `صياغة هذا النموذج غير موجودة باللغة التالية: ${language}؛ وهي مطبوعة بالإنجليزية.`,
    notTranslated: { beside: 'غير مترجم؛ انظر النص المقابل', after: 'غير مترجم؛ انظر النص في الجزء الأول' },
    translations: 'النصوص المترجمة',
    translatedBy: (name) => `المترجم: ${own(name)}`,
    certifiedBy: (name) => `ترجمة معتمدة، المترجم: ${own(name)}`,
  },
  answers: {
    ...calendarOf('ar'),
    ...blocksAr,
    memberCodes: memberCodesOf(codesAr),
    notStated: 'لم يذكر',
    notApplicable: 'لا ينطبق',
    notApplicableBecause: (reason) => `لا ينطبق: ${reason}`,
    because: (reason) => `السبب: ${reason}`,
    several: (labels) => labels.join('؛ '),
    missing: (label) => `[${label}: ناقص]`,
    missingOneOf: (label, others) => `[${label}: ناقص؛ يلزم هذا البيان أو ${others.join(' أو ')}]`,
    onApproval: 'يملأ عند الاعتماد',
    statedQualified: { qualified_esignature: 'توقيع إلكتروني؛ ذُكر أنه مؤهل: لا يثبت ذلك إلا الشهادة الموجودة في الملف', qualified_eseal: 'ختم إلكتروني؛ ذُكر أنه مؤهل: لا يثبت ذلك إلا الشهادة الموجودة في الملف' },
    noReference: 'بلا مرجع',
    noReferenceYet: 'لا مرجع بعد',
    yes: 'نعم',
    no: 'لا',
    entry: (label, n) => `${label} ${n}`,
    fromTo: (from, to, zone) => `من ${from} إلى ${to}${zone ? `، ${own(zone)}` : ''}`,
    open: 'مفتوح',
    article: (law, article) => {
      const count = articlesIn(article);
      return count === null ? `${own(law)}، ${own(article)}` : `${{ one: 'المادة', two: 'المادتان', more: 'المواد' }[count]}\u00a0${isolated(article)} من ${own(law)}`;
    },
    labelled: (label, text) => `${label}: ${text}`,
    provisionTexts: { textOriginal: 'النص', textTranslated: 'الترجمة', penaltyText: 'العقوبة' },
    row: (n) => `القيد ${n}`,
    printedBelow: (title, from, to) => `${title}، مطبوع كاملا في الأقسام ${from} إلى ${to} أدناه`,
    reasons: {
      no: (label) => `الجواب عن ${quoted(label)} هو لا`,
      yes: (label) => `الجواب عن ${quoted(label)} هو نعم`,
      isNot: (label, answers) => `${quoted(label)} ليس ${either(answers)}`,
      is: (label, answer) => `${quoted(label)} هو ${quoted(answer)}`,
      notChosen: (label, answers) => (answers.length > 3 ? `لم يختر جواب من هذا القبيل تحت ${quoted(label)}` : `لم يختر ${either(answers)} تحت ${quoted(label)}`),
      notStated: (label) => `لم يذكر ${quoted(label)}`,
      noMinor: 'لم يذكر أي قاصر',
    },
    number: 'م',
    fromToHead: 'من، إلى',
    signature: 'التوقيع',
    stamp: 'الختم أو الطابع',
    stampAffixed: 'وضع الختم',
    placeAndDate: 'المكان والتاريخ',
    list: (items) => items.map(own).join('، '),
    parts: (parts) => parts.map(own).join('، '),
    quoted,
  },
};
