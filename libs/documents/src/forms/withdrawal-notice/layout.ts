import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: 'A', field: 'from' },
  reference: { section: 'A', field: 'request', member: 'reference' },
};
