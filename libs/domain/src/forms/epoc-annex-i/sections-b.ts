import type { SectionDefinition } from '../definition';
import { optional, required } from '../fields';
import { issuingAuthority, validatingAuthority } from '../sections/e-evidence-order';
import { delayConditions, transfers } from './codes';

/** Sections H to M. */
export const sectionsB: readonly SectionDefinition[] = [
  {
    id: 'H',
    title: 'Information to the user',
    verified: true,
    fields: [
      required.bool('delayInforming', 'The issuing authority delays informing the person', {
        hint: 'Yes or no; the addressee never informs the person itself.',
      }),
      required.several(delayConditions)('delayConditions', 'Conditions of the delay', {
        when: { is: ['H.delayInforming', true] },
        hint: 'Article 13(2): which of them holds, as long as it holds.',
      }),
    ],
  },
  issuingAuthority('I', {
    type: 'Article 4: who may issue depends on the data asked for.',
    noPriorValidation: 'Article 4(5): subscriber or identification data only; validation within 48 hours.',
  }),
  validatingAuthority('J', 'Traffic and content data need a judge, a court or an investigating judge.'),
  {
    id: 'K',
    title: 'Notified enforcing authority',
    verified: true,
    fields: [
      required.bool('notified', 'Notified to an enforcing authority', {
        hint: 'Article 8: traffic and content, unless offence and person are both at home.',
      }),
      required.block('Authority')('enforcingAuthority', 'Enforcing authority', {
        when: { is: ['K.notified', true] },
        hint: "Name and address of the authority of the addressee's State.",
      }),
    ],
  },
  {
    id: 'L',
    title: 'Transfer of data',
    verified: true,
    fields: [
      required.several(transfers)('transferTo', '(a) Authority to which the data go', { hint: 'One or more of those that take part.' }),
      required.block('ContactPoint')('transferContact', '(a) Name and contact details', { hint: 'Where the data are to be sent.' }),
      optional.text('transferFormat', '(b) Preferred format or means'),
    ],
  },
  {
    id: 'M',
    title: 'Further information for the enforcing authority only',
    verified: true,
    fields: [
      required.longText('necessityProportionality', 'Grounds of necessity and proportionality', {
        when: { is: ['K.notified', true] },
        internal: true,
        hint: 'For the enforcing authority only; never sent to the addressee.',
      }),
      required.longText('caseSummary', 'Summary description of the case', {
        when: { is: ['K.notified', true] },
        internal: true,
        hint: 'For the enforcing authority only; never sent to the addressee.',
      }),
      optional.offences32('listCategories', 'At least three years and in the list', { internal: true }),
      optional.longText('refusalInfo', 'Information for assessing grounds for refusal', { internal: true }),
    ],
  },
];
