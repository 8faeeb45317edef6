import type { FormText } from '../form-text';
import { notOfficialEn } from '../not-official.en';
import { always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Extension of the preservation of electronic evidence',
  basis: 'Regulation (EU) 2023/1543, Article 11(1) and Annex VI',
  notice: notOfficialEn('Annex VI of Regulation (EU) 2023/1543'),
  sections: {
    D: 'The preservation is extended by a further 30 days',
  },
  labels: {},
  statements: {},
  reasons: {},
  handling: always('Confidential. For the addressee of the certificate.'),
};
