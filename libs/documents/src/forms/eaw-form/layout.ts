import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: 'i', field: 'issuingAuthority' },
  reference: [{ section: 'i', field: 'issuingAuthority', member: 'fileReference' }, { section: 'b', field: 'decisionReference' }],
  codesOfTheUnion: true,
};
