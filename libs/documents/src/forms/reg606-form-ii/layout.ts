import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: '4-5', field: 'certifyingAuthority' },
  codesOfTheUnion: true,
};
