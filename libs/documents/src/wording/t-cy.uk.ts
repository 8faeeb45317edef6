import { atSection } from './at-section';
import { ifYes } from './handling';

/** What the two T-CY templates have in common, in Ukrainian. `confidentiality` and `formalPart` stand under another number in each. */
export const tCyUk = {
  sections: {
    1: 'Дата',
    2: 'Вихідний номер',
    3: 'Статус запиту',
    4: 'Запитуваний орган',
    5: 'Запитуючий орган',
    6: 'Контактна особа для додаткового підтвердження',
    7: 'Орган, що веде розслідування або оперативну роботу',
    8: 'Прокуратура або суд, у провадженні яких перебуває справа',
  },
  labels: {
    '1.date': 'Дата',
    '2.reference': 'Вихідний номер або номер справи',
    '3.status': 'Статус',
    '4.requestedAuthority': 'Запитуваний орган',
    '5.requestingAuthority': 'Запитуючий орган',
    '5.expeditedResponsePreferred': 'Спосіб відповіді',
    '5.preferredMeans': 'Бажаний засіб зв’язку для відповіді',
    '6.confirmationContact': 'Контактна особа для підтвердження',
    '7.investigatingAuthority': 'Орган розслідування',
    '8.prosecutionOffice': 'Прокуратура та номер справи',
    '8.court': 'Суд і номер справи',
    '8.decisions': 'Пов’язані рішення',
  },
  statements: {
    '5.expeditedResponsePreferred': 'Бажана відповідь електронною поштою або іншим оперативним засобом зв’язку',
  },
  confidentiality: (section: string) => ({
    labels: atSection(section, {
      confidential: 'Зберігати конфіденційність запиту',
      confidentialityReason: 'Причина',
    }),
    reasons: atSection(section, { confidentialityReason: 'конфіденційність не запитується' }),
    handling: ifYes(section, 'confidential', 'Конфіденційно. Кримінальне розслідування.', 'Кримінальне розслідування.'),
  }),
  formalPart: (section: string) => ({
    sections: { [section]: 'Підпис і додатки' },
    labels: atSection(section, { attachments: 'Додатки', signature: 'Підпис' }),
  }),
};
