import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: 'C', field: 'acquiredBy' },
  reference: { section: 'A', field: 'recordId' },
  date: { section: 'C', field: 'acquiredAt' },
};
