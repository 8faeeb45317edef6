import type { FormText } from '../form-text';
import { confidentialIf } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Preservation letter',
  basis: '18 U.S.C. § 2703(f)',
  labels: {
    'B.statutoryStatement': 'Formal request',
    'B.retrospectiveOnly': 'Extent',
    'B.nonDisclosure': 'Disclosure of this request',
    'B.warnBeforeAlert': 'Before the user is alerted',
  },
  statements: {
    'B.statutoryStatement': 'This is a formal request under 18 U.S.C. § 2703(f) to preserve the records and other evidence named below, pending the issuance of a court order or other process. They are to be kept for 90 days, which shall be extended for a further 90 days upon a renewed request',
    'B.retrospectiveOnly': 'The request applies to what is in your possession when you receive it. It asks for nothing that comes into being later, and for no disclosure',
    'B.nonDisclosure': 'Please do not disclose this request to the subscriber or to anybody not needed to carry it out',
    'B.warnBeforeAlert': 'If carrying out the request could alert the subscriber, or the account would be closed, please contact us first',
  },
  reasons: {
    'A.previousReference': 'the request is new',
  },
  handling: confidentialIf('B', 'nonDisclosure'),
};
