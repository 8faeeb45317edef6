import { codesRu } from '../../wording/codes.ru';
import { tCyRu } from '../../wording/t-cy.ru';
import type { FormText } from '../form-text';

const confidentiality = tCyRu.confidentiality('16');
const formalPart = tCyRu.formalPart('17');

export const textRu: FormText = {
  lang: 'ru',
  title: 'Запрос об обеспечении сохранности данных',
  basis: 'Конвенция о преступности в сфере компьютерной информации (СЕД № 185), статьи 29 и 30',
  sections: {
    ...tCyRu.sections,
    9: 'Преступления',
    10: 'Краткое изложение дела',
    11: 'Данные, сохранность которых должна быть обеспечена',
    12: 'Хранитель и местонахождение',
    13: 'Необходимость',
    14: 'Последующий запрос',
    15: 'Частичное раскрытие данных о потоках информации',
    16: 'Конфиденциальность',
    ...formalPart.sections,
  },
  labels: {
    ...tCyRu.labels,
    '3.previousReference': 'Номер предыдущего запроса',
    '9.offences': 'Преступления',
    '10.facts': 'Краткое изложение фактов',
    '10.dataOffenceLink': 'Связь данных с преступлением',
    '11.selectors': 'Идентификаторы',
    '11.categories': 'Категории данных',
    '11.period': 'Интересующий период',
    '11.dataDescription': 'Дополнительное описание',
    '12.serviceProvider': 'Хранитель данных',
    '12.systemLocation': 'Местонахождение компьютерной системы',
    '13.necessity': 'Почему необходимо обеспечить сохранность',
    '13.urgency': 'Срочность',
    '13.urgencyReason': 'Причина срочности',
    '14.mlaIntention': 'Обязательство',
    '14.mlaExpectedDate': 'Ожидаемая дата',
    '14.mlaReference': 'Номер последующего запроса',
    '15.art30Requested': 'Статья 30',
    '15.art30Detail': 'Что необходимо',
    '16.doNotNotifyUser': 'Уведомление пользователя',
    ...confidentiality.labels,
    ...formalPart.labels,
  },
  codes: {
    '3.status': { new: 'Новый запрос', extension: 'Продление предыдущего запроса' },
    '11.categories': codesRu.dataCategories,
    '13.urgency': { normal: 'Обычная', urgent: 'Срочно', emergency: 'Чрезвычайная ситуация' },
  },
  statements: {
    ...tCyRu.statements,
    '14.mlaIntention': 'Последует запрос об обыске, выемке или раскрытии данных (пункт 2 f статьи 29)',
    '15.art30Requested': 'Просим раскрыть данные о потоках информации в объёме, достаточном для установления любого другого поставщика услуг и пути, по которому передавалось сообщение',
    '16.doNotNotifyUser': 'Поставщик не должен уведомлять пользователя. Если ваше право не может этого обеспечить, просим сообщить об этом до исполнения запроса (пункт 6 статьи 29)',
  },
  reasons: {
    '3.previousReference': 'запрос является новым',
    '13.urgencyReason': 'срочность обычная',
    '15.art30Detail': 'раскрытие по статье 30 не запрашивается',
    ...confidentiality.reasons,
  },
  handling: confidentiality.handling,
};
