import Ajv2020 from 'ajv/dist/2020';
import { checkDocument, formIds, parseFormDocument, type FormId } from '@comity/domain';
import { changed } from './change';
import { exampleCase, exampleJson } from './examples';
import { framesOf, mutationsOf } from './mutations';
import { normativeSchema } from './normative';

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(normativeSchema, 'forms');
const accepts = ajv.compile({ $ref: 'forms' });
const acceptsForm = (form: FormId): ((input: unknown) => boolean) => ajv.compile({ $ref: `forms#/$defs/${form}` });
const { context } = exampleCase('CUSTODY_RECORD', 'complete');
const byUs = (input: unknown): boolean => parseFormDocument(input).ok;

describe('the shape of every document is that of the normative schema', () => {
  it('names the same forms', () => {
    const { form } = (normativeSchema.$defs['document'] as { properties: { form: { enum: string[] } } }).properties;
    expect(formIds).toEqual(form.enum);
  });

  describe.each(formIds)('%s', (form: FormId) => {
    it.each(['complete', 'minimal'] as const)('accepts the %s case', (size) => {
      const input = exampleJson(form, size);
      expect(parseFormDocument(input)).toMatchObject({ ok: true });
      expect([accepts(input), ajv.errorsText(accepts.errors)]).toEqual([true, 'No errors']);
    });

    it('judges every changed document alike, and checks those that are accepted', () => {
      const bySchema = acceptsForm(form);
      const judged = mutationsOf(form).map(({ what, input }) => ({ what, schema: bySchema(input), parsed: parseFormDocument(input) }));
      expect(judged.filter(({ schema, parsed }) => schema !== parsed.ok).map(({ what, parsed }) => `${what}: we ${parsed.ok ? 'accept' : 'refuse'} it`)).toEqual([]);
      const accepted = judged.map(({ parsed }) => parsed).filter((parsed) => parsed.ok);
      for (const { document } of accepted) expect(checkDocument(document, context)).toHaveProperty('complete');
      expect([judged.length - accepted.length > 30, accepted.length > 0]).toEqual([true, true]);
    });
  });

  it.each(['MLA_REQUEST', 'CUSTODY_RECORD'] as const)('judges the frame around the values of %s alike', (form) => {
    for (const { what, input } of framesOf(form)) expect([what, byUs(input)]).toEqual([what, accepts(input)]);
  });

  it('is stricter in one thing: a time zone has to exist, not only to look like one', () => {
    const input = changed(exampleJson('MLA_REQUEST', 'complete'), 'H/contact/0/timeZone', 'Europe/Valmere');
    expect([accepts(input), byUs(input)]).toEqual([true, false]);
  });
});
