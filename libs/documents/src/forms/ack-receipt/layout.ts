import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: 'A', field: 'receivingAuthority' },
  reference: { section: 'A', field: 'receivingAuthority', member: 'fileReference' }, // of a draft: its own is filled in on approval
};
