import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: 'F', field: 'authority' },
  reference: { section: 'A', field: 'issuingFileNumber' },
  codesOfTheUnion: true,
};
