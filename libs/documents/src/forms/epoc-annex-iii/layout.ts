import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: 'C', field: 'addressee' },
  reference: { section: 'C', field: 'addresseeFileNumber' },
  codesOfTheUnion: true,
};
