import type { FormText } from '../form-text';
import { notOfficialEn } from '../not-official.en';
import { always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Information on the impossibility of executing an EPOC or EPOC-PR',
  basis: 'Regulation (EU) 2023/1543, Articles 10, 11 and 17 and Annex III',
  notice: notOfficialEn('Annex III of Regulation (EU) 2023/1543'),
  labels: {},
  statements: {},
  reasons: {
    'B.validatingFileNumber': 'no validating authority is named',
    'E.lawTitle': 'no conflict with the law of a third country is claimed',
    'E.lawProvisions': 'no conflict with the law of a third country is claimed',
    'E.conflictNature': 'no conflict with the law of a third country is claimed',
    'E.conflictNatureDetail': 'no conflict with the law of a third country is claimed',
    'E.whyApplicable': 'no conflict with the law of a third country is claimed',
    'E.whyConflict': 'no conflict with the law of a third country is claimed',
    'E.providerLink': 'no conflict with the law of a third country is claimed',
    'E.consequences': 'no conflict with the law of a third country is claimed',
    'F.informationRequired': 'the certificate needs no information or clarification',
  },
  handling: always('Confidential. For the issuing authority.'),
};
