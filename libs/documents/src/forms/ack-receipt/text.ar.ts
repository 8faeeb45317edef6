import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textAr: FormText = {
  lang: 'ar',
  title: 'إشعار بالاستلام',
  basis: 'رد على طلب تعاون في قضية جنائية',
  sections: { A: 'الإشعار' },
  labels: {
    'A.receivingAuthority': 'السلطة المستلمة',
    'A.requestingAuthority': 'السلطة الطالبة',
    'A.request': 'الطلب المستلم',
    'A.receivedAt': 'تاريخ الاستلام ووقته',
    'A.channel': 'قناة الإرسال',
    'A.ownReference': 'مرجعنا',
    'A.competent': 'هذه السلطة مختصة',
    'A.forwardedTo': 'أحيل إلى',
    'A.caseOfficer': 'المسؤول عن الملف',
    'A.expectedDate': 'الخطوة التالية المتوقعة وتاريخها',
    'A.formalDefects': 'عيوب شكلية لوحظت فورا',
    'A.signature': 'التوقيع',
  },
  codes: {
    'A.channel': { e_codex: 'e-CODEX', secure_email: 'بريد إلكتروني مؤمن', email: 'بريد إلكتروني', post: 'البريد', diplomatic: 'القناة الدبلوماسية', interpol: 'الإنتربول', '24_7': 'شبكة 24/7', portal: 'بوابة إلكترونية', other: 'غير ذلك' },
  },
  statements: {},
  reasons: { 'A.forwardedTo': 'السلطة المستلمة مختصة' },
  handling: always('تحقيق جنائي.'),
};
