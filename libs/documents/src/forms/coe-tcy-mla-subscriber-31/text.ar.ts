import { codesAr } from '../../wording/codes.ar';
import { tCyAr } from '../../wording/t-cy.ar';
import type { FormText } from '../form-text';

const confidentiality = tCyAr.confidentiality('17');
const formalPart = tCyAr.formalPart('18');

export const textAr: FormText = {
  lang: 'ar',
  title: 'طلب معلومات عن المشتركين',
  basis: 'المساعدة المتبادلة بموجب اتفاقية الجريمة الإلكترونية (سلسلة المعاهدات الأوروبية رقم 185)، المادة 31',
  sections: {
    ...tCyAr.sections,
    9: 'طلب المساعدة السابق',
    10: 'طلب حفظ البيانات السابق',
    11: 'الأساس القانوني الداخلي',
    12: 'الجرائم',
    13: 'ملخص القضية',
    14: 'معلومات المشتركين المطلوبة',
    15: 'الاستعجال',
    16: 'المطلوب في التنفيذ',
    17: 'السرية والاستخدام',
    ...formalPart.sections,
  },
  labels: {
    ...tCyAr.labels,
    '9.previousMla': 'طلب المساعدة السابق',
    '10.previousPreservation': 'طلب حفظ البيانات السابق',
    '11.domesticBasis': 'الأساس القانوني الداخلي',
    '12.offences': 'الجرائم',
    '13.facts': 'ملخص الوقائع',
    '13.personsConcerned': 'الأشخاص موضع التحقيق',
    '13.relevance': 'سبب الحاجة إلى معلومات المشتركين',
    '14.selectors': 'محددات البيانات',
    '14.categories': 'معلومات المشتركين',
    '14.serviceProvider': 'مقدم الخدمة',
    '15.expedited': 'رد معجل بموجب المادة 31، الفقرة 3',
    '15.expeditedReason': 'سبب التعجيل',
    '15.deadline': 'الرد مطلوب قبل',
    '16.formalities': 'الإجراءات والتصديق',
    '17.useLimitation': 'تعهد بشأن الاستخدام',
    ...confidentiality.labels,
    ...formalPart.labels,
  },
  codes: {
    '3.status': { new: 'طلب جديد', followup_mla: 'متابعة لطلب مساعدة قانونية متبادلة', followup_preservation: 'متابعة لطلب حفظ بيانات' },
    '14.categories': codesAr.dataCategories,
  },
  statements: tCyAr.statements,
  reasons: {
    '9.previousMla': 'ليس هذا الطلب متابعة لطلب مساعدة قانونية متبادلة',
    '10.previousPreservation': 'ليس هذا الطلب متابعة لطلب حفظ بيانات',
    '15.expeditedReason': 'لم يطلب رد معجل',
    ...confidentiality.reasons,
  },
  handling: confidentiality.handling,
};
