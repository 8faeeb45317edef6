import { isSubscriberData } from '@comity/domain';
import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: 'A', field: 'agency' },
  // What a provider may give of its own accord: no traffic, no content
  offered: { 'D.categories': isSubscriberData },
};
