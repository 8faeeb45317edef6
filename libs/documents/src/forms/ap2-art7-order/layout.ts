import { isSubscriberData } from '@comity/domain';
import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: 'A', field: 'issuingAuthority' },
  reference: { section: 'A', field: 'issuingAuthority', member: 'fileReference' },
  // Article 7(1): subscriber information only
  offered: { 'A.categories': isSubscriberData },
};
