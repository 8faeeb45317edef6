import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textUk: FormText = {
  lang: 'uk',
  title: 'Запит про додаткові відомості',
  basis: 'На підставі договору або акта, що регулює зазначений нижче запит',
  sections: { A: 'Запит' },
  labels: {
    'A.from': 'Запитуваний орган',
    'A.to': 'Запитуючий орган',
    'A.request': 'Запит, про який ідеться',
    'A.missing': 'Відомості, яких бракує',
    'A.whyNeeded': 'Норма, яка їх вимагає',
    'A.deadline': 'Відповісти до',
    'A.consequence': 'У разі відсутності відповіді',
    'A.meanwhile': 'Що робиться до відповіді',
    'A.caseOfficer': 'Відповідальний за справу',
    'A.signature': 'Підпис',
  },
  codes: {
    'A.consequence': { return: 'Запит повертається', refuse: 'У виконанні запиту буде відмовлено', suspend: 'Виконання зупиняється', partial_execution: 'Запит виконується частково', close: 'Провадження закривається' },
  },
  statements: {},
  reasons: {},
  handling: always('Кримінальне розслідування.'),
};
