import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textRu: FormText = {
  lang: 'ru',
  title: 'Запрос о временном аресте',
  basis: 'Европейская конвенция о выдаче (СЕД № 24), статья 16; Типовой договор ООН о выдаче, статья 9',
  sections: { A: 'Стороны', B: 'Лицо', C: 'Дело', D: 'Обязательство' },
  labels: {
    'A.requestingAuthority': 'Запрашивающий орган, ответственный прокурор',
    'A.caseAgent': 'Сотрудник по делу, служба, телефон',
    'A.requestedState': 'Запрашиваемое государство',
    'A.reference': 'Исходящий номер, наименование дела',
    'A.date': 'Дата',
    'B.person': 'Лицо',
    'B.location': 'Местонахождение',
    'B.urgencyReason': 'Причина срочности: риск побега',
    'C.offences': 'Преступление, за которое будет запрошена выдача',
    'C.facts': 'Факты',
    'C.documentExists': 'Ордер или приговор',
    'C.penalty': 'Возможное или назначенное наказание, оставшийся срок',
    'D.extraditionFollows': 'Обязательство',
    'D.documentsDue': 'Срок поступления документов',
    'D.costsApproved': 'Утверждение расходов',
    'D.signature': 'Подпись, удостоверение прокурора',
  },
  statements: {
    'D.extraditionFollows': 'Запрос о выдаче с документами будет направлен своевременно',
  },
  reasons: {},
  handling: always('Конфиденциально. Риск побега.'),
};
