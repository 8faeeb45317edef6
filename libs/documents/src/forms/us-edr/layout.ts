import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: 'A', field: 'base' },
  reference: { section: 'A', field: 'base' },
  date: { section: 'A', field: 'base' },
};
