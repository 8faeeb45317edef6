import type { FormText } from '../form-text';
import { notOfficialEn } from '../not-official.en';
import { always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Notification of interception without technical assistance',
  basis: 'Directive 2014/41/EU, Article 31 and Annex C',
  notice: notOfficialEn('Annex C of Directive 2014/41/EU'),
  opening: 'This form notifies the Member State named in section A of an interception of telecommunications that will be, is being or has been carried out on its territory without its technical assistance.',
  labels: {
    'B.naturalPersons': 'IV. Natural person',
    'B.legalPersons': 'IV. Legal person',
    'B.offences': 'V. Offence',
  },
  statements: {},
  reasons: {},
  handling: always('Confidential. Interception of telecommunications.'),
};
