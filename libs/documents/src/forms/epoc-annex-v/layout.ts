import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: 'A', field: 'issuingAuthority' },
  reference: { section: 'D', field: 'requestFileNumber' },
  codesOfTheUnion: true,
};
