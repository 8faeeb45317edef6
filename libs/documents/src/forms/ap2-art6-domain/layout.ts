import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: 'A', field: 'authority' },
  reference: { section: 'A', field: 'authority', member: 'fileReference' },
};
