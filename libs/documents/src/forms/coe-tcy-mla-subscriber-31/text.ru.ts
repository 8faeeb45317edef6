import { codesRu } from '../../wording/codes.ru';
import { tCyRu } from '../../wording/t-cy.ru';
import type { FormText } from '../form-text';

const confidentiality = tCyRu.confidentiality('17');
const formalPart = tCyRu.formalPart('18');

export const textRu: FormText = {
  lang: 'ru',
  title: 'Запрос о предоставлении сведений об абонентах',
  basis: 'Взаимная помощь по Конвенции о преступности в сфере компьютерной информации (СЕД № 185), статья 31',
  sections: {
    ...tCyRu.sections,
    9: 'Предыдущий запрос о правовой помощи',
    10: 'Предыдущий запрос об обеспечении сохранности',
    11: 'Правовая основа во внутреннем праве',
    12: 'Преступления',
    13: 'Краткое изложение дела',
    14: 'Запрашиваемые сведения об абонентах',
    15: 'Срочность',
    16: 'Просьбы о порядке исполнения',
    17: 'Конфиденциальность и использование',
    ...formalPart.sections,
  },
  labels: {
    ...tCyRu.labels,
    '9.previousMla': 'Предыдущий запрос о правовой помощи',
    '10.previousPreservation': 'Предыдущий запрос об обеспечении сохранности',
    '11.domesticBasis': 'Правовая основа во внутреннем праве',
    '12.offences': 'Преступления',
    '13.facts': 'Краткое изложение фактов',
    '13.personsConcerned': 'Лица, в отношении которых ведётся расследование',
    '13.relevance': 'Почему необходимы сведения об абонентах',
    '14.selectors': 'Идентификаторы',
    '14.categories': 'Сведения об абонентах',
    '14.serviceProvider': 'Поставщик услуг',
    '15.expedited': 'Оперативный ответ по пункту 3 статьи 31',
    '15.expeditedReason': 'Основание для оперативного ответа',
    '15.deadline': 'Ответ необходим до',
    '16.formalities': 'Процедуры и заверение',
    '17.useLimitation': 'Обязательство об использовании',
    ...confidentiality.labels,
    ...formalPart.labels,
  },
  codes: {
    '3.status': { new: 'Новый запрос', followup_mla: 'В продолжение запроса о взаимной правовой помощи', followup_preservation: 'В продолжение запроса об обеспечении сохранности' },
    '14.categories': codesRu.dataCategories,
  },
  statements: tCyRu.statements,
  reasons: {
    '9.previousMla': 'запрос не продолжает запрос о взаимной правовой помощи',
    '10.previousPreservation': 'запрос не продолжает запрос об обеспечении сохранности',
    '15.expeditedReason': 'оперативный ответ не запрашивается',
    ...confidentiality.reasons,
  },
  handling: confidentiality.handling,
};
