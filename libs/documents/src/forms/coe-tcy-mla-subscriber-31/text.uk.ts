import { codesUk } from '../../wording/codes.uk';
import { tCyUk } from '../../wording/t-cy.uk';
import type { FormText } from '../form-text';

const confidentiality = tCyUk.confidentiality('17');
const formalPart = tCyUk.formalPart('18');

export const textUk: FormText = {
  lang: 'uk',
  title: 'Запит про надання інформації про користувачів послуг',
  basis: 'Взаємна допомога за Конвенцією про кіберзлочинність (СЄД № 185), стаття 31',
  sections: {
    ...tCyUk.sections,
    9: 'Попередній запит про правову допомогу',
    10: 'Попередній запит про збереження даних',
    11: 'Правова підстава у внутрішньому праві',
    12: 'Правопорушення',
    13: 'Стислий виклад справи',
    14: 'Запитувана інформація про користувачів послуг',
    15: 'Терміновість',
    16: 'Прохання щодо порядку виконання',
    17: 'Конфіденційність і використання',
    ...formalPart.sections,
  },
  labels: {
    ...tCyUk.labels,
    '9.previousMla': 'Попередній запит про правову допомогу',
    '10.previousPreservation': 'Попередній запит про збереження даних',
    '11.domesticBasis': 'Правова підстава у внутрішньому праві',
    '12.offences': 'Правопорушення',
    '13.facts': 'Стислий виклад фактів',
    '13.personsConcerned': 'Особи, щодо яких ведеться розслідування',
    '13.relevance': 'Чому потрібна інформація про користувачів послуг',
    '14.selectors': 'Ідентифікатори',
    '14.categories': 'Інформація про користувачів послуг',
    '14.serviceProvider': 'Постачальник послуг',
    '15.expedited': 'Оперативна відповідь за пунктом 3 статті 31',
    '15.expeditedReason': 'Підстава для оперативної відповіді',
    '15.deadline': 'Відповідь потрібна до',
    '16.formalities': 'Процедури та засвідчення',
    '17.useLimitation': 'Зобов’язання щодо використання',
    ...confidentiality.labels,
    ...formalPart.labels,
  },
  codes: {
    '3.status': { new: 'Новий запит', followup_mla: 'На продовження запиту про взаємну правову допомогу', followup_preservation: 'На продовження запиту про збереження даних' },
    '14.categories': codesUk.dataCategories,
  },
  statements: tCyUk.statements,
  reasons: {
    '9.previousMla': 'запит не продовжує запит про взаємну правову допомогу',
    '10.previousPreservation': 'запит не продовжує запит про збереження даних',
    '15.expeditedReason': 'оперативна відповідь не запитується',
    ...confidentiality.reasons,
  },
  handling: confidentiality.handling,
};
