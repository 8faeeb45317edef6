import { codesUk } from '../../wording/codes.uk';
import { tCyUk } from '../../wording/t-cy.uk';
import type { FormText } from '../form-text';

const confidentiality = tCyUk.confidentiality('16');
const formalPart = tCyUk.formalPart('17');

export const textUk: FormText = {
  lang: 'uk',
  title: 'Запит про збереження даних',
  basis: 'Конвенція про кіберзлочинність (СЄД № 185), статті 29 і 30',
  sections: {
    ...tCyUk.sections,
    9: 'Правопорушення',
    10: 'Стислий виклад справи',
    11: 'Дані, що підлягають збереженню',
    12: 'Зберігач і місцезнаходження',
    13: 'Необхідність',
    14: 'Подальший запит',
    15: 'Часткове розкриття даних про рух інформації',
    16: 'Конфіденційність',
    ...formalPart.sections,
  },
  labels: {
    ...tCyUk.labels,
    '3.previousReference': 'Номер попереднього запиту',
    '9.offences': 'Правопорушення',
    '10.facts': 'Стислий виклад фактів',
    '10.dataOffenceLink': 'Зв’язок даних із правопорушенням',
    '11.selectors': 'Ідентифікатори',
    '11.categories': 'Категорії даних',
    '11.period': 'Період, що становить інтерес',
    '11.dataDescription': 'Додатковий опис',
    '12.serviceProvider': 'Зберігач даних',
    '12.systemLocation': 'Місцезнаходження комп’ютерної системи',
    '13.necessity': 'Чому збереження є необхідним',
    '13.urgency': 'Терміновість',
    '13.urgencyReason': 'Причина терміновості',
    '14.mlaIntention': 'Зобов’язання',
    '14.mlaExpectedDate': 'Очікувана дата',
    '14.mlaReference': 'Номер подальшого запиту',
    '15.art30Requested': 'Стаття 30',
    '15.art30Detail': 'Що потрібно',
    '16.doNotNotifyUser': 'Повідомлення користувача',
    ...confidentiality.labels,
    ...formalPart.labels,
  },
  codes: {
    '3.status': { new: 'Новий запит', extension: 'Продовження попереднього запиту' },
    '11.categories': codesUk.dataCategories,
    '13.urgency': { normal: 'Звичайна', urgent: 'Терміново', emergency: 'Надзвичайна ситуація' },
  },
  statements: {
    ...tCyUk.statements,
    '14.mlaIntention': 'Надійде запит про обшук, вилучення або розкриття даних (пункт 2 f статті 29)',
    '15.art30Requested': 'Просимо розкрити дані про рух інформації в обсязі, достатньому для встановлення будь-якого іншого постачальника послуг і шляху, яким передавалося повідомлення',
    '16.doNotNotifyUser': 'Постачальник не повинен повідомляти користувача. Якщо ваше право не може цього забезпечити, просимо повідомити про це до виконання запиту (пункт 6 статті 29)',
  },
  reasons: {
    '3.previousReference': 'запит є новим',
    '13.urgencyReason': 'терміновість звичайна',
    '15.art30Detail': 'розкриття за статтею 30 не запитується',
    ...confidentiality.reasons,
  },
  handling: confidentiality.handling,
};
