import { atSection } from './at-section';
import { ifYes } from './handling';

/** What the two T-CY templates have in common, in Russian. `confidentiality` and `formalPart` stand under another number in each. */
export const tCyRu = {
  sections: {
    1: 'Дата',
    2: 'Исходящий номер',
    3: 'Статус запроса',
    4: 'Запрашиваемый орган',
    5: 'Запрашивающий орган',
    6: 'Контактное лицо для дополнительного подтверждения',
    7: 'Орган, ведущий расследование или оперативную работу',
    8: 'Прокуратура или суд, в производстве которых находится дело',
  },
  labels: {
    '1.date': 'Дата',
    '2.reference': 'Исходящий номер или номер дела',
    '3.status': 'Статус',
    '4.requestedAuthority': 'Запрашиваемый орган',
    '5.requestingAuthority': 'Запрашивающий орган',
    '5.expeditedResponsePreferred': 'Способ ответа',
    '5.preferredMeans': 'Предпочтительное средство связи для ответа',
    '6.confirmationContact': 'Контактное лицо для подтверждения',
    '7.investigatingAuthority': 'Орган расследования',
    '8.prosecutionOffice': 'Прокуратура и номер дела',
    '8.court': 'Суд и номер дела',
    '8.decisions': 'Связанные решения',
  },
  statements: {
    '5.expeditedResponsePreferred': 'Предпочтителен ответ по электронной почте или иным оперативным средством связи',
  },
  confidentiality: (section: string) => ({
    labels: atSection(section, {
      confidential: 'Сохранять конфиденциальность запроса',
      confidentialityReason: 'Причина',
    }),
    reasons: atSection(section, { confidentialityReason: 'конфиденциальность не запрашивается' }),
    handling: ifYes(section, 'confidential', 'Конфиденциально. Уголовное расследование.', 'Уголовное расследование.'),
  }),
  formalPart: (section: string) => ({
    sections: { [section]: 'Подпись и приложения' },
    labels: atSection(section, { attachments: 'Приложения', signature: 'Подпись' }),
  }),
};
