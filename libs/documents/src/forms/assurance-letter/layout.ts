import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: 'B', field: 'issuer' },
  reference: { section: 'A', field: 'request', member: 'reference' },
};
