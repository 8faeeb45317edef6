import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textRu: FormText = {
  lang: 'ru',
  title: 'Подтверждение получения',
  basis: 'Ответ на запрос о сотрудничестве по уголовному делу',
  sections: { A: 'Подтверждение' },
  labels: {
    'A.receivingAuthority': 'Получивший орган',
    'A.requestingAuthority': 'Запрашивающий орган',
    'A.request': 'Полученный запрос',
    'A.receivedAt': 'Дата и время поступления',
    'A.channel': 'Канал передачи',
    'A.ownReference': 'Наш номер',
    'A.competent': 'Данный орган является компетентным',
    'A.forwardedTo': 'Перенаправлено',
    'A.caseOfficer': 'Ответственный за дело',
    'A.expectedDate': 'Ожидаемый следующий шаг, дата',
    'A.formalDefects': 'Недостатки, замеченные сразу',
    'A.signature': 'Подпись',
  },
  codes: {
    'A.channel': { e_codex: 'e-CODEX', secure_email: 'Защищённая электронная почта', email: 'Электронная почта', post: 'Почта', diplomatic: 'Дипломатический канал', interpol: 'Интерпол', '24_7': 'Сеть 24/7', portal: 'Портал', other: 'Иной' },
  },
  statements: {},
  reasons: { 'A.forwardedTo': 'получивший орган является компетентным' },
  handling: always('Уголовное расследование.'),
};
