import { codesUk } from '../../wording/codes.uk';
import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textUk: FormText = {
  lang: 'uk',
  title: 'Рішення за запитом',
  basis: 'Відмова, часткове виконання, відстрочення або умови за договором чи актом, зазначеним у розділі B',
  sections: { A: 'Рішення', B: 'Обґрунтування' },
  labels: {
    'A.from': 'Орган, що прийняв рішення',
    'A.to': 'Запитуючий орган',
    'A.request': 'Запит, про який ідеться',
    'A.decision': 'Рішення',
    'A.date': 'Дата рішення',
    'B.regime': 'Правовий режим підстав',
    'B.grounds': 'Підстави',
    'B.reasons': 'Мотивування',
    'B.scope': 'У чому відмовлено й що виконується',
    'B.postponeReason': 'Причина відстрочення',
    'B.postponeUntil': 'Очікувана тривалість',
    'B.conditions': 'Умови',
    'B.alternative': 'Запропонований інший захід',
    'B.consultation': 'Проведені консультації',
    'B.remedies': 'Порядок оскарження',
    'B.signature': 'Підпис',
  },
  codes: {
    'A.decision': {
      recognised: 'Визнано', refused: 'Відмовлено', partly_refused: 'Частково відмовлено', postponed: 'Відстрочено', conditional: 'Задоволено на умовах', impossible: 'Виконати неможливо', other_measure: 'Інший захід',
      no_objection: 'Заперечень немає',
    },
    'B.regime': {
      budapest: 'Будапештська конвенція', untoc_uncac: 'Конвенція ООН проти організованої злочинності або проти корупції', un_cybercrime: 'Конвенція Організації Об’єднаних Націй проти кіберзлочинності',
      coe1959: 'Європейська конвенція про взаємну допомогу у кримінальних справах (1959)', eio: 'Європейський ордер на розслідування', eaw: 'Європейський ордер на арешт', extradition: 'Екстрадиція',
      epoc: 'Європейський наказ про надання або збереження даних', epo: 'Європейський захисний ордер', reg606: 'Регламент (ЄС) № 606/2013', national: 'Національне право',
    },
    'B.grounds': codesUk.decisionGrounds,
  },
  statements: {},
  reasons: {
    'B.grounds': 'ні в чому не відмовлено',
    'B.scope': 'часткової відмови немає',
    'B.postponeReason': 'нічого не відстрочено',
    'B.postponeUntil': 'нічого не відстрочено',
    'B.conditions': 'умов не поставлено',
    'B.alternative': 'іншого заходу не запропоновано',
    'B.consultation': 'ні в чому не відмовлено',
  },
  handling: always('Кримінальне розслідування.'),
};
