import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textAr: FormText = {
  lang: 'ar',
  title: 'طلب القبض المؤقت',
  basis: 'الاتفاقية الأوروبية لتسليم المجرمين (سلسلة المعاهدات الأوروبية رقم 24)، المادة 16؛ المعاهدة النموذجية للأمم المتحدة لتسليم المجرمين، المادة 9',
  sections: { A: 'الأطراف', B: 'الشخص', C: 'القضية', D: 'التعهد' },
  labels: {
    'A.requestingAuthority': 'السلطة الطالبة والمدعي العام المسؤول',
    'A.caseAgent': 'المكلف بالقضية وجهته وهاتفه',
    'A.requestedState': 'الدولة المطلوب إليها',
    'A.reference': 'المرجع واسم القضية',
    'A.date': 'التاريخ',
    'B.person': 'الشخص',
    'B.location': 'مكان وجوده',
    'B.urgencyReason': 'سبب الاستعجال: خطر الفرار',
    'C.offences': 'الجريمة التي سيطلب التسليم من أجلها',
    'C.facts': 'الوقائع',
    'C.documentExists': 'أمر القبض أو الحكم',
    'C.penalty': 'العقوبة المقررة أو المحكوم بها والمدة المتبقية',
    'D.extraditionFollows': 'التعهد',
    'D.documentsDue': 'التاريخ الأقصى لوصول المستندات',
    'D.costsApproved': 'الموافقة على النفقات',
    'D.signature': 'التوقيع وتصديق المدعي العام',
  },
  statements: {
    'D.extraditionFollows': 'سيرسل طلب التسليم مع مستنداته في الموعد المقرر',
  },
  reasons: {},
  handling: always('سري. خطر الفرار.'),
};
