import type { FormText } from '../form-text';
import { notOfficialEn } from '../not-official.en';
import { always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Confirmation that a request for production was issued',
  basis: 'Regulation (EU) 2023/1543, Article 11(2) and Annex V',
  notice: notOfficialEn('Annex V of Regulation (EU) 2023/1543'),
  labels: {
    'C.extended': 'Extended by 30 days',
  },
  statements: {},
  reasons: {
    'C.extensionAuthority': 'the preservation was not extended',
    'C.extensionDate': 'the preservation was not extended',
  },
  handling: always('Confidential. For the addressee of the certificate.'),
};
