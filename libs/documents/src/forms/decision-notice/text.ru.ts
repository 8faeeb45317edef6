import { codesRu } from '../../wording/codes.ru';
import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textRu: FormText = {
  lang: 'ru',
  title: 'Решение по запросу',
  basis: 'Отказ, частичное исполнение, отсрочка или условия по договору или акту, указанному в разделе B',
  sections: { A: 'Решение', B: 'Обоснование' },
  labels: {
    'A.from': 'Орган, принявший решение',
    'A.to': 'Запрашивающий орган',
    'A.request': 'Запрос, о котором идёт речь',
    'A.decision': 'Решение',
    'A.date': 'Дата решения',
    'B.regime': 'Правовой режим оснований',
    'B.grounds': 'Основания',
    'B.reasons': 'Мотивировка',
    'B.scope': 'В чём отказано и что исполняется',
    'B.postponeReason': 'Причина отсрочки',
    'B.postponeUntil': 'Ожидаемая продолжительность',
    'B.conditions': 'Условия',
    'B.alternative': 'Предлагаемая иная мера',
    'B.consultation': 'Проведённые консультации',
    'B.remedies': 'Порядок обжалования',
    'B.signature': 'Подпись',
  },
  codes: {
    'A.decision': {
      recognised: 'Признано', refused: 'Отказано', partly_refused: 'Частично отказано', postponed: 'Отсрочено', conditional: 'Удовлетворено на условиях', impossible: 'Исполнить невозможно', other_measure: 'Иная мера',
      no_objection: 'Возражений нет',
    },
    'B.regime': {
      budapest: 'Будапештская конвенция', untoc_uncac: 'Конвенция ООН против организованной преступности или против коррупции', un_cybercrime: 'Конвенция Организации Объединённых Наций против киберпреступности',
      coe1959: 'Европейская конвенция о взаимной правовой помощи по уголовным делам (1959)', eio: 'Европейский ордер на расследование', eaw: 'Европейский ордер на арест', extradition: 'Выдача',
      epoc: 'Европейское распоряжение о предоставлении или сохранности', epo: 'Европейский охранный ордер', reg606: 'Регламент (ЕС) № 606/2013', national: 'Национальное право',
    },
    'B.grounds': codesRu.decisionGrounds,
  },
  statements: {},
  reasons: {
    'B.grounds': 'ни в чём не отказано',
    'B.scope': 'частичного отказа нет',
    'B.postponeReason': 'ничего не отсрочено',
    'B.postponeUntil': 'ничего не отсрочено',
    'B.conditions': 'условия не поставлены',
    'B.alternative': 'иная мера не предлагается',
    'B.consultation': 'ни в чём не отказано',
  },
  handling: always('Уголовное расследование.'),
};
