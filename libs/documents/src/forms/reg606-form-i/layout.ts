import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: '6-7', field: 'certifyingAuthority' },
  codesOfTheUnion: true,
};
