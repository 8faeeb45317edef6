import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textRu: FormText = {
  lang: 'ru',
  title: 'Запрос о дополнительных сведениях',
  basis: 'На основании договора или акта, регулирующего указанный ниже запрос',
  sections: { A: 'Запрос' },
  labels: {
    'A.from': 'Запрашиваемый орган',
    'A.to': 'Запрашивающий орган',
    'A.request': 'Запрос, о котором идёт речь',
    'A.missing': 'Недостающие сведения',
    'A.whyNeeded': 'Норма, которая их требует',
    'A.deadline': 'Ответить до',
    'A.consequence': 'При отсутствии ответа',
    'A.meanwhile': 'Что делается до ответа',
    'A.caseOfficer': 'Ответственный за дело',
    'A.signature': 'Подпись',
  },
  codes: {
    'A.consequence': { return: 'Запрос возвращается', refuse: 'В исполнении запроса будет отказано', suspend: 'Исполнение приостанавливается', partial_execution: 'Запрос исполняется частично', close: 'Производство прекращается' },
  },
  statements: {},
  reasons: {},
  handling: always('Уголовное расследование.'),
};
