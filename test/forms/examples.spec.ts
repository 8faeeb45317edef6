import { checkDocument, formDefinition, formIds, isFilled, isFinished, type FieldDefinition, type FormDocument, type FormId } from '@comity/domain';
import { changed } from './change';
import { exampleCase } from './examples';

/** Fields of the form that nothing in the case fills; a field of rows is filled by one of them. */
function emptyFields({ form, values }: FormDocument): readonly string[] {
  return formDefinition(form).sections.flatMap(({ id, fields, rows }) => {
    const places = rows === true ? (values[id] as unknown as Record<string, unknown>[]) : [values[id] ?? {}];
    return fields.filter((field: FieldDefinition) => !places.some((place) => isFilled(field, place[field.key]))).map(({ key }) => `${id}.${key}`);
  });
}

const places = ({ form, values }: FormDocument): readonly string[] =>
  formDefinition(form).sections.flatMap(({ id, rows }) => (rows === true ? [id] : Object.keys(values[id] ?? {}).map((key) => `${id}/${key}`)));

describe.each(formIds)('the examples of %s', (form: FormId) => {
  it('complete: every field is filled, nothing is left to explain or to check', () => {
    const { document, context } = exampleCase(form, 'complete');
    expect([document.form, emptyFields(document), isFinished(document)]).toEqual([form, [], true]);
    const { complete, findings, notChecked } = checkDocument(document, context);
    expect([complete, findings.filter(({ level }) => level !== 'advice')]).toEqual([true, []]);
    expect(notChecked.filter(({ needs }) => !needs.includes('declaration'))).toEqual([]);
  });

  it('minimal: complete, and no longer so when any field is taken away', () => {
    const { document, context } = exampleCase(form, 'minimal');
    expect(document.form).toBe(form);
    expect(checkDocument(document, context)).toMatchObject({ complete: true, findings: expect.not.arrayContaining([expect.objectContaining({ level: 'reason' })]) });
    for (const place of places(document)) {
      const { complete, findings } = checkDocument(changed(document, place, undefined), context);
      expect([place, complete && findings.every(({ level }) => level !== 'reason')]).toEqual([place, false]);
    }
  });
});
