import { checkDocument } from './check-document';
import { emptyEntry, emptyValues, sectionStatus } from './draft';
import { parseFormDocument } from './parse-form-document';
import { formIds } from './form-id';
import { DocumentBuilder } from './testing/document-builder';

const statusOf = (builder: DocumentBuilder, section: string) =>
  sectionStatus(builder.build(), checkDocument(builder.build()).findings)[section];

describe('drafts', () => {
  it.each([
    ['completed', '10', DocumentBuilder.preservation()],
    ['in-progress', '10', DocumentBuilder.preservation().without('10.facts')],
    ['in-progress', '10', DocumentBuilder.blank('COE_TCY_PRESERVATION_29_30')],
    ['problems', '11', DocumentBuilder.preservation().with('11.period', { from: '2026-11-02', to: '2026-11-01' })],
    ['completed', '6', DocumentBuilder.blank('COE_TCY_PRESERVATION_29_30')],
  ])('is %s in section %s', (status, section, builder) => expect(statusOf(builder, section)).toBe(status));

  it.each(formIds)('starts %s with every section and nothing in it', (form) => {
    const values = emptyValues(form);
    expect(parseFormDocument({ form, lang: 'en', values }).ok).toBe(true);
    expect(Object.values(values).every((fields) => Object.keys(fields).length === 0)).toBe(true);
  });

  it('adds an identifier that may be saved before it is filled in', () => {
    const draft = DocumentBuilder.preservation().with('11.selectors', [emptyEntry('DataSelector')]).build();
    expect(parseFormDocument(draft).ok).toBe(true);
    expect(checkDocument(draft).complete).toBe(false);
    expect(emptyEntry('Authority')).toEqual({});
  });
});
