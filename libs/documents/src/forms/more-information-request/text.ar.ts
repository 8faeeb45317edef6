import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textAr: FormText = {
  lang: 'ar',
  title: 'طلب معلومات إضافية',
  basis: 'بموجب المعاهدة أو القانون الذي يحكم الطلب المبين أدناه',
  sections: { A: 'الطلب' },
  labels: {
    'A.from': 'السلطة المطلوب إليها',
    'A.to': 'السلطة الطالبة',
    'A.request': 'الطلب المعني',
    'A.missing': 'العناصر الناقصة',
    'A.whyNeeded': 'النص الذي يقتضيها',
    'A.deadline': 'الرد قبل',
    'A.consequence': 'في حال عدم الرد',
    'A.meanwhile': 'ما يتخذ في هذه الأثناء',
    'A.caseOfficer': 'المسؤول عن الملف',
    'A.signature': 'التوقيع',
  },
  codes: {
    'A.consequence': { return: 'يعاد الطلب', refuse: 'يرفض الطلب', suspend: 'يعلق التنفيذ', partial_execution: 'ينفذ الطلب جزئيا', close: 'يغلق الملف' },
  },
  statements: {},
  reasons: {},
  handling: always('تحقيق جنائي.'),
};
