import { codesAr } from '../../wording/codes.ar';
import { tCyAr } from '../../wording/t-cy.ar';
import type { FormText } from '../form-text';

const confidentiality = tCyAr.confidentiality('16');
const formalPart = tCyAr.formalPart('17');

export const textAr: FormText = {
  lang: 'ar',
  title: 'طلب حفظ بيانات',
  basis: 'اتفاقية الجريمة الإلكترونية (سلسلة المعاهدات الأوروبية رقم 185)، المادتان 29 و30',
  sections: {
    ...tCyAr.sections,
    9: 'الجرائم',
    10: 'ملخص القضية',
    11: 'البيانات المطلوب حفظها',
    12: 'الحافظ والموقع',
    13: 'الضرورة',
    14: 'الطلب اللاحق',
    15: 'الكشف الجزئي عن بيانات الحركة',
    16: 'السرية',
    ...formalPart.sections,
  },
  labels: {
    ...tCyAr.labels,
    '3.previousReference': 'مرجع الطلب السابق',
    '9.offences': 'الجرائم',
    '10.facts': 'ملخص الوقائع',
    '10.dataOffenceLink': 'صلة البيانات بالجريمة',
    '11.selectors': 'محددات البيانات',
    '11.categories': 'فئات البيانات',
    '11.period': 'الفترة المعنية',
    '11.dataDescription': 'وصف إضافي',
    '12.serviceProvider': 'حافظ البيانات',
    '12.systemLocation': 'موقع النظام الحاسوبي',
    '13.necessity': 'سبب الحاجة إلى حفظ البيانات',
    '13.urgency': 'درجة الاستعجال',
    '13.urgencyReason': 'سبب الاستعجال',
    '14.mlaIntention': 'التعهد',
    '14.mlaExpectedDate': 'التاريخ المتوقع',
    '14.mlaReference': 'مرجع الطلب اللاحق',
    '15.art30Requested': 'المادة 30',
    '15.art30Detail': 'المطلوب تحديدا',
    '16.doNotNotifyUser': 'إخطار المستخدم',
    ...confidentiality.labels,
    ...formalPart.labels,
  },
  codes: {
    '3.status': { new: 'طلب جديد', extension: 'تمديد طلب سابق' },
    '11.categories': codesAr.dataCategories,
    '13.urgency': { normal: 'عادي', urgent: 'مستعجل', emergency: 'حالة طارئة' },
  },
  statements: {
    ...tCyAr.statements,
    '14.mlaIntention': 'سيتبع هذا طلب لتفتيش البيانات أو ضبطها أو كشفها (المادة 29، الفقرة 2، الفقرة الفرعية و)',
    '15.art30Requested': 'يرجى كشف قدر كاف من بيانات الحركة لتحديد أي مقدم خدمة آخر والمسار الذي نقل عبره الاتصال',
    '16.doNotNotifyUser': 'يجب ألا يخطر مقدم الخدمة المستخدم. وإذا كان قانونكم لا يكفل ذلك، فيرجى إبلاغنا قبل تنفيذ الطلب (المادة 29، الفقرة 6)',
  },
  reasons: {
    '3.previousReference': 'الطلب جديد',
    '13.urgencyReason': 'درجة الاستعجال عادية',
    '15.art30Detail': 'لم يطلب الكشف بموجب المادة 30',
    ...confidentiality.reasons,
  },
  handling: confidentiality.handling,
};
