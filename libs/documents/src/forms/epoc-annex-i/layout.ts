import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: 'I', field: 'authority' },
  reference: { section: 'A', field: 'issuingFileNumber' },
  codesOfTheUnion: true,
};
