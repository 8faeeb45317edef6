import type { FormDocument } from '../forms/document';
import { findingsOfTranslations } from './given-findings';

const document: FormDocument = { form: 'COE_TCY_PRESERVATION_29_30', lang: 'en', values: { '10': { facts: 'From 192.0.2.61.\n\nOn 7 December 2026 he left.' } } };
const found = (text: string) => findingsOfTranslations(document, 'fr', [{ at: '/values/10/facts', text }]).map(({ section, field, message }) => [section, field, message]);

describe('translations that are given with a document', () => {
  it('are compared by paragraph where both have as many', () => {
    expect(found('Depuis 192.0.2.16.\nIl est parti le 7 décembre 2026.')).toEqual([['10', '/facts', 'Paragraph 1: 192.0.2.61 is in the original, not in the translation; 192.0.2.16 is in the translation only.']]);
  });

  it('are compared whole where they have not', () => {
    expect(found('Depuis 192.0.2.61 il est parti.')).toEqual([['10', '/facts', '7 December 2026 is in the original, not in the translation.']]);
  });

  it('are found to be right', () => expect(found('Depuis 192.0.2.61.\nIl est parti le 7 décembre 2026.')).toEqual([]));
});
