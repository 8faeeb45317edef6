import { isSubscriberData } from '@comity/domain';
import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: '5', field: 'requestingAuthority' },
  // Article 18(3): the form offers subscriber and identification data only
  offered: { '14.categories': isSubscriberData },
};
