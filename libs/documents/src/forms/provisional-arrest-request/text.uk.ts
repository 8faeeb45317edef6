import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textUk: FormText = {
  lang: 'uk',
  title: 'Запит про тимчасовий арешт',
  basis: 'Європейська конвенція про видачу правопорушників (СЄД № 24), стаття 16; Типовий договір ООН про екстрадицію, стаття 9',
  sections: { A: 'Сторони', B: 'Особа', C: 'Справа', D: 'Зобов’язання' },
  labels: {
    'A.requestingAuthority': 'Запитуючий орган, відповідальний прокурор',
    'A.caseAgent': 'Працівник у справі, служба, телефон',
    'A.requestedState': 'Запитувана держава',
    'A.reference': 'Вихідний номер, назва справи',
    'A.date': 'Дата',
    'B.person': 'Особа',
    'B.location': 'Місцеперебування',
    'B.urgencyReason': 'Причина терміновості: ризик утечі',
    'C.offences': 'Правопорушення, за яке буде запитано екстрадицію',
    'C.facts': 'Факти',
    'C.documentExists': 'Ордер або вирок',
    'C.penalty': 'Можливе або призначене покарання, решта строку',
    'D.extraditionFollows': 'Зобов’язання',
    'D.documentsDue': 'Строк надходження документів',
    'D.costsApproved': 'Затвердження витрат',
    'D.signature': 'Підпис, посвідчення прокурора',
  },
  statements: {
    'D.extraditionFollows': 'Запит про екстрадицію з документами буде надіслано вчасно',
  },
  reasons: {},
  handling: always('Конфіденційно. Ризик утечі.'),
};
