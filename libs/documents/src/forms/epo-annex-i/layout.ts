import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: 'd', field: 'issuingAuthority' },
  reference: { section: 'e', field: 'measureReference' },
  codesOfTheUnion: true,
};
