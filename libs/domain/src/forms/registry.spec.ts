import { blockDefinition } from './blocks/registry';
import type { Condition } from './condition';
import type { FieldDefinition } from './definition';
import { formIds } from './form-id';
import { formDefinition, UnknownFormError } from './registry';

const paths = (condition: Condition): readonly string[] =>
  Object.values(condition).flatMap((value) => (Array.isArray(value) && typeof value[0] === 'string' ? [value[0]] : []));
const everyField = formIds.flatMap((id) => formDefinition(id).sections.flatMap((section) => section.fields.map((field) => ({ id, section, field }))));

describe('form definitions', () => {
  it.each(['EAW', '', 'constructor', '__proto__'])('has no form %s and says which there are', (id) => {
    expect(() => formDefinition(id)).toThrow(UnknownFormError);
    expect(() => formDefinition(id)).toThrow(/COE_TCY_PRESERVATION_29_30, COE_TCY_MLA_SUBSCRIBER_31/);
  });

  it.each(formIds)('%s names each section and field once', (id) => {
    const { sections } = formDefinition(id);
    expect(new Set(sections.map((section) => section.id)).size).toBe(sections.length);
    for (const { fields } of sections) expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
  });

  it.each(everyField)('$id $section.id.$field.key has a short label and, where somebody must write, a hint', ({ field }) => {
    expect(field.label.length).toBeLessThanOrEqual(75);
    if (field.requirement !== 'optional' && field.filledBy === undefined) expect(field.hint).toMatch(/\.$/);
  });

  it('has conditions on fields that exist', () => {
    const conditional = everyField.filter(({ field }) => field.condition !== undefined);
    for (const { id, field } of conditional) {
      for (const path of paths(field.condition as Condition)) {
        const [sectionId, key] = path.split('.');
        const section = formDefinition(id).sections.find((one) => one.id === sectionId);
        expect([path, section?.fields.some((one: FieldDefinition) => one.key === key)]).toEqual([path, true]);
      }
    }
    expect(conditional.length).toBeGreaterThan(5);
  });

  it('words every code and resolves every block', () => {
    for (const { field } of everyField) {
      for (const code of field.codes ?? []) expect(field.codeLabels?.[code]).toEqual(expect.any(String));
      if (field.block !== undefined) expect(blockDefinition(field.block).members.length).toBeGreaterThan(0);
    }
  });

  it('writes a section that two forms have alike once', () => {
    const everySection = formIds.flatMap((id) => formDefinition(id).sections.map((section) => ({ id, section })));
    const copies = everySection.filter(({ section }, n) => everySection.slice(0, n).some((one) => one.section !== section && JSON.stringify(one.section) === JSON.stringify(section)));
    expect(copies.map(({ id, section }) => `${id} ${section.id}`)).toEqual([]);
  });
});
