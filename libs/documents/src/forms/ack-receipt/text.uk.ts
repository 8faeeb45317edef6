import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textUk: FormText = {
  lang: 'uk',
  title: 'Підтвердження отримання',
  basis: 'Відповідь на запит про співробітництво в кримінальній справі',
  sections: { A: 'Підтвердження' },
  labels: {
    'A.receivingAuthority': 'Орган, що отримав запит',
    'A.requestingAuthority': 'Запитуючий орган',
    'A.request': 'Отриманий запит',
    'A.receivedAt': 'Дата й час надходження',
    'A.channel': 'Канал передачі',
    'A.ownReference': 'Наш номер',
    'A.competent': 'Цей орган є компетентним',
    'A.forwardedTo': 'Переслано до',
    'A.caseOfficer': 'Відповідальний за справу',
    'A.expectedDate': 'Очікуваний наступний крок, дата',
    'A.formalDefects': 'Недоліки, помічені відразу',
    'A.signature': 'Підпис',
  },
  codes: {
    'A.channel': { e_codex: 'e-CODEX', secure_email: 'Захищена електронна пошта', email: 'Електронна пошта', post: 'Пошта', diplomatic: 'Дипломатичний канал', interpol: 'Інтерпол', '24_7': 'Мережа 24/7', portal: 'Портал', other: 'Інший' },
  },
  statements: {},
  reasons: { 'A.forwardedTo': 'орган, що отримав запит, є компетентним' },
  handling: always('Кримінальне розслідування.'),
};
