import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: 'K', field: 'issuingAuthority' },
  reference: { section: 'K', field: 'issuingAuthority', member: 'fileReference' },
  codesOfTheUnion: true,
};
