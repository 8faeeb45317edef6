import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: 'B', field: 'receivingAuthority' },
  reference: { section: 'B', field: 'receivingAuthority', member: 'fileReference' },
  codesOfTheUnion: true,
};
