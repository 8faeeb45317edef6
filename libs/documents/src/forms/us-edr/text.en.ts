import type { FormText } from '../form-text';
import { always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Emergency disclosure request to a provider in the United States',
  basis: '18 U.S.C. § 2702(b)(8) and (c)(4)',
  labels: {},
  statements: {},
  reasons: {},
  handling: always('Confidential. Emergency: danger to life or limb.'),
};
