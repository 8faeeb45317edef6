import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: 'd', field: 'executingAuthority' },
  reference: { section: 'd', field: 'executingAuthority', member: 'fileReference' },
  codesOfTheUnion: true,
};
