import { atSection } from './at-section';
import { ifYes } from './handling';

/** What the two T-CY templates have in common, in Arabic. `confidentiality` and `formalPart` stand under another number in each. */
export const tCyAr = {
  sections: {
    1: 'التاريخ',
    2: 'المرجع',
    3: 'حالة الطلب',
    4: 'السلطة المطلوب إليها',
    5: 'السلطة الطالبة',
    6: 'جهة الاتصال للتأكيد الإضافي',
    7: 'سلطة التحقيق أو السلطة التنفيذية المكلفة',
    8: 'النيابة أو المحكمة المكلفة',
  },
  labels: {
    '1.date': 'التاريخ',
    '2.reference': 'المرجع أو رقم القضية',
    '3.status': 'الحالة',
    '4.requestedAuthority': 'السلطة المطلوب إليها',
    '5.requestingAuthority': 'السلطة الطالبة',
    '5.expeditedResponsePreferred': 'طريقة الرد',
    '5.preferredMeans': 'وسيلة الرد المفضلة',
    '6.confirmationContact': 'جهة الاتصال للتأكيد',
    '7.investigatingAuthority': 'سلطة التحقيق',
    '8.prosecutionOffice': 'النيابة ورقم القضية',
    '8.court': 'المحكمة ورقم القضية',
    '8.decisions': 'القرارات ذات الصلة',
  },
  statements: {
    '5.expeditedResponsePreferred': 'يفضل الرد بالبريد الإلكتروني أو بوسيلة اتصال سريعة أخرى',
  },
  confidentiality: (section: string) => ({
    labels: atSection(section, {
      confidential: 'الحفاظ على سرية الطلب',
      confidentialityReason: 'السبب',
    }),
    reasons: atSection(section, { confidentialityReason: 'لم تطلب السرية' }),
    handling: ifYes(section, 'confidential', 'سري. تحقيق جنائي.', 'تحقيق جنائي.'),
  }),
  formalPart: (section: string) => ({
    sections: { [section]: 'التوقيع والمرفقات' },
    labels: atSection(section, { attachments: 'المرفقات', signature: 'التوقيع' }),
  }),
};
