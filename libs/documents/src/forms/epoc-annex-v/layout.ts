import type { FormLayout } from '../form-text';

export const layout: FormLayout = {
  letterhead: { section: 'A', field: 'issuingAuthority' },
  reference: { section: 'C', field: 'prFileNumber' }, // by which the addressee finds the data, and so does Annex VI
  codesOfTheUnion: true,
};
