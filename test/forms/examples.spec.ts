import { checkDocument, conditionHolds, formDefinition, formIds, isFilled, isFinished, type FieldDefinition, type FormDocument, type FormId } from '@comity/domain';
import { changed } from './change';
import { exampleCase } from './examples';

/** Whether a field is asked for; what a person or the records decide may be answered or not. A row is not looked at by itself. */
function isAsked({ condition }: FieldDefinition, document: FormDocument, rows: boolean): boolean {
  if (condition === undefined || rows || 'word' in condition) return true;
  return conditionHolds(condition, { form: formDefinition(document.form), document });
}

/** Fields that are asked for and not answered, and those answered that are not asked for; of rows, one has to answer a field. */
function contradictions(document: FormDocument): readonly string[] {
  return formDefinition(document.form).sections.flatMap(({ id, fields, rows }) => {
    const places = rows === true ? (document.values[id] as unknown as Record<string, unknown>[]) : [document.values[id] ?? {}];
    const isAnswered = (field: FieldDefinition): boolean => places.some((place) => isFilled(field, place[field.key]));
    return fields.filter((field) => isAnswered(field) !== isAsked(field, document, rows === true)).map(({ key }) => `${id}.${key}`);
  });
}

const places = ({ form, values }: FormDocument): readonly string[] =>
  formDefinition(form).sections.flatMap(({ id, rows }) => (rows === true ? [id] : Object.keys(values[id] ?? {}).map((key) => `${id}/${key}`)));

describe.each(formIds)('the examples of %s', (form: FormId) => {
  it('complete: every field is filled that is asked for and no other, nothing is left to explain or to check', () => {
    const { document, context } = exampleCase(form, 'complete');
    expect([document.form, contradictions(document), isFinished(document)]).toEqual([form, [], true]);
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
