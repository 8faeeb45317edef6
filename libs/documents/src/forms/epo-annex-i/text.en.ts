import type { FormText } from '../form-text';
import { notOfficialEn } from '../not-official.en';
import { always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'European protection order',
  basis: 'Directive 2011/99/EU, Article 7 and Annex I',
  notice: notOfficialEn('Annex I of Directive 2011/99/EU'),
  opening: 'The information in this form is to be treated with appropriate confidentiality.',
  labels: {
    'd.contactPersons': 'Person to contact',
    'g.places': 'Place to be protected',
  },
  statements: {},
  reasons: {
    'c.devicesSummary': 'no technical devices were given',
    'g.places': 'no places are named that must not be entered',
    'g.contactDetails': 'contact is neither banned nor regulated',
    'g.distance': 'no distance has to be kept',
    'k.relatedAuthority': 'no related judgment or decision was transmitted',
  },
  handling: always('Confidential. The whereabouts of the protected person must not become known to the person causing danger.'),
};
