import type { FormText } from '../form-text';
import { notOfficialEn } from '../not-official.en';
import { PERSONAL, always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Certificate referred to in Article 14',
  basis: 'Regulation (EU) No 606/2013: suspension, limitation or withdrawal; Implementing Regulation (EU) No 939/2014, Annex II',
  notice: notOfficialEn('Form II in Annex II of Implementing Regulation (EU) No 939/2014'),
  labels: {},
  statements: {},
  reasons: {
    '6-7.withdrawalReasons': 'the certificate is not withdrawn',
  },
  handling: always(PERSONAL),
};
