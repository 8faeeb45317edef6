import type { FormText } from '../form-text';
import { notOfficialEn } from '../not-official.en';
import { CRIMINAL, always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Confirmation of the receipt of a European Investigation Order',
  basis: 'Directive 2014/41/EU, Article 16(1) and Annex B',
  notice: notOfficialEn('Annex B of Directive 2014/41/EU'),
  statements: {},
  reasons: {},
  handling: always(CRIMINAL),
};
