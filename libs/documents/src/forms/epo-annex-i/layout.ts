import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: 'd', field: 'issuingAuthority' },
  reference: [{ section: 'd', field: 'issuingAuthority', member: 'fileReference' }, { section: 'e', field: 'measureReference' }],
  codesOfTheUnion: true,
};
