import { blockDefinition, formDefinition, formIds, type BlockName, type FieldDefinition, type FormId } from '@comity/domain';
import { normativeSchema } from './normative';

interface Annotated extends Readonly<Record<string, unknown>> {
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly items?: Annotated;
  readonly properties?: Readonly<Record<string, Annotated>>;
}

const definitions = normativeSchema.$defs as Readonly<Record<string, Annotated>>;
// Reading JSON puts whole numbers first: sections with numbers are put back in the order of these.
const sectionsOf = (form: FormId): readonly (readonly [string, Annotated])[] =>
  Object.entries(definitions[form]?.properties?.['values']?.properties ?? {}).toSorted(([a], [b]) => (/^\d/.test(a) ? parseInt(a, 10) - parseInt(b, 10) : 0));
const fieldsIn = (section: Annotated): readonly (readonly [string, Annotated])[] => Object.entries((section.properties ?? section.items?.properties)!);

/** What the schema says of a field, in the words of our definitions; the context that words lean on is named by the rules. */
function normative(key: string, field: Annotated): object {
  const { needs: _needs, ...condition } = (field['x-condition'] ?? {}) as Record<string, unknown>;
  return compact({
    key, type: field['x-type'], requirement: field['x-requirement'], condition: Object.keys(condition).length === 0 ? undefined : condition, group: field['x-group'],
    filledBy: field['x-filledBy'], dateRole: field['x-dateRole'], reference: field['x-reference'], mustBeTrue: field['x-mustBeTrue'], exclusive: field['x-exclusive'],
    openEnds: field['x-openEnds'], internal: field['x-internal'], withheldFrom: field['x-withheldFrom'], codes: codesOf(field),
  });
}

function ours(field: FieldDefinition): object {
  const { key, type, requirement, condition, group, filledBy, dateRole, reference, mustBeTrue, exclusive, openEnds, internal, withheldFrom, codes } = field;
  return compact({ key, type, requirement, condition, group, filledBy, dateRole, reference, mustBeTrue, exclusive, openEnds, internal, withheldFrom, codes });
}

/** Codes that the field lists itself or takes from a list of the schema. */
function codesOf(field: Annotated): readonly string[] | undefined {
  const list = field.enum ?? field.items?.enum;
  const referred = definitions[(field.items?.$ref ?? '').replace('#/$defs/', '')];
  const titled = (referred?.['oneOf'] as readonly { readonly const: string }[] | undefined)?.map(({ const: code }) => code);
  return list ?? referred?.enum ?? titled;
}

function compact(value: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}

describe.each(formIds)('the definition of %s', (form: FormId) => {
  const { sections } = formDefinition(form);

  it('has the sections and fields of the normative schema, in its order', () => {
    expect(sections.map(({ id, title, fields }) => [id, title, fields.map(({ key }) => key)])).toEqual(
      sectionsOf(form).map(([id, section]) => [id, section['title'], fieldsIn(section).map(([key]) => key)]),
    );
  });

  for (const [id, section] of sectionsOf(form)) {
    it(`says of each field of section ${id} what the schema says`, () => {
      const fields = sections.find((one) => one.id === id)?.fields ?? [];
      expect(fields.map(ours)).toEqual(fieldsIn(section).map(([key, field]) => normative(key, field)));
    });
  }
});

const blocks: readonly BlockName[] = [
  'Authority', 'ContactPoint', 'NaturalPerson', 'LegalPerson', 'LegalProvision', 'Offence', 'DataSelector', 'ServiceProvider', 'PriorRequest', 'Attachment', 'Signature',
  'Assurance', 'TimeRange', 'ProtectedPlace',
];

it.each(blocks)('the members of %s are those of the schema', (name) => {
  const expected = Object.entries(definitions[name]?.properties ?? {}).map(([key, member]) => [key, member['x-requirement']]);
  expect(blockDefinition(name).members.map(({ key, requirement }) => [key, requirement])).toEqual(expected);
});
