import { codesAr } from '../../wording/codes.ar';
import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textAr: FormText = {
  lang: 'ar',
  title: 'قرار بشأن طلب',
  basis: 'رفض أو تنفيذ جزئي أو إرجاء أو شروط بموجب المعاهدة أو القانون المبين في القسم B',
  sections: { A: 'القرار', B: 'الأسباب' },
  labels: {
    'A.from': 'السلطة التي اتخذت القرار',
    'A.to': 'السلطة الطالبة',
    'A.request': 'الطلب المعني',
    'A.decision': 'القرار',
    'A.date': 'تاريخ القرار',
    'B.regime': 'النظام القانوني للأسباب',
    'B.grounds': 'الأسباب القانونية',
    'B.reasons': 'التعليل',
    'B.scope': 'ما رفض وما ينفذ',
    'B.postponeReason': 'سبب الإرجاء',
    'B.postponeUntil': 'المدة المتوقعة',
    'B.conditions': 'الشروط',
    'B.alternative': 'إجراء آخر مقترح',
    'B.consultation': 'المشاورات التي جرت',
    'B.remedies': 'سبل الطعن',
    'B.signature': 'التوقيع',
  },
  codes: {
    'A.decision': { recognised: 'معترف به', refused: 'مرفوض', partly_refused: 'مرفوض جزئيا', postponed: 'مرجأ', conditional: 'مقبول بشروط', impossible: 'يستحيل تنفيذه', other_measure: 'إجراء آخر', no_objection: 'لا اعتراض' },
    'B.regime': {
      budapest: 'اتفاقية بودابست', untoc_uncac: 'اتفاقية مكافحة الجريمة المنظمة أو اتفاقية مكافحة الفساد', un_cybercrime: 'اتفاقية الأمم المتحدة لمكافحة الجريمة السيبرانية',
      coe1959: 'الاتفاقية الأوروبية للمساعدة المتبادلة في المسائل الجنائية (1959)', eio: 'أمر التحقيق الأوروبي', eaw: 'أمر القبض الأوروبي', extradition: 'تسليم المجرمين', epoc: 'الأمر الأوروبي بتقديم البيانات أو حفظها',
      epo: 'أمر الحماية الأوروبي', reg606: 'لائحة الاتحاد الأوروبي رقم 606/2013', national: 'القانون الوطني',
    },
    'B.grounds': codesAr.decisionGrounds,
  },
  statements: {},
  reasons: {
    'B.grounds': 'لم يرفض شيء',
    'B.scope': 'لم يرفض الطلب جزئيا',
    'B.postponeReason': 'لم يرجأ شيء',
    'B.postponeUntil': 'لم يرجأ شيء',
    'B.conditions': 'لم توضع شروط',
    'B.alternative': 'لم يقترح إجراء آخر',
    'B.consultation': 'لم يرفض شيء',
  },
  handling: always('تحقيق جنائي.'),
};
