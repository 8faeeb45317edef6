import { isSubscriberData } from '@comity/domain';
import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: 'A', field: 'issuingAuthority' },
  reference: { section: 'A', field: 'issuingAuthority', member: 'fileReference' },
  // Article 8(1): subscriber information and traffic data
  offered: { 'A.categories': (code) => isSubscriberData(code) || code.startsWith('traffic.') },
};
