import Ajv2020 from 'ajv/dist/2020';
import { formIds, formSchemas, parseFormDocument, type FormId } from '@comity/domain';
import { exampleJson } from './examples';
import { framesOf, mutationsOf } from './mutations';
import { normativeSchema } from './normative';

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $defs: formSchemas('#/$defs/') }, 'ours');
ajv.addSchema(normativeSchema, 'normative');
const ours = (form: FormId): ((input: unknown) => boolean) => ajv.compile({ $ref: `ours#/$defs/Document_${form}` });
const normative = (form: FormId): ((input: unknown) => boolean) => ajv.compile({ $ref: `normative#/$defs/${form}` });

/** Made from the definitions for the description of the API: it has to say what the normative schema says. */
describe('the schema of every form that the API publishes', () => {
  describe.each(formIds)('%s', (form: FormId) => {
    it('accepts what can be accepted and refuses the rest, as the normative schema and as reading do', () => {
      const [published, agreed] = [ours(form), normative(form)];
      expect([published(exampleJson(form, 'complete')), published(exampleJson(form, 'minimal'))]).toEqual([true, true]);
      const differ = mutationsOf(form).filter(({ input }) => { const said = published(input); return said !== agreed(input) || said !== parseFormDocument(input).ok; });
      expect(differ.map(({ what }) => what)).toEqual([]);
    });
  });

  it.each(['MLA_REQUEST', 'CUSTODY_RECORD'] as const)('judges the frame around the values of %s as the normative schema does', (form) => {
    const [published, agreed] = [ours(form), normative(form)];
    expect(framesOf(form).filter(({ input }) => published(input) !== agreed(input)).map(({ what }) => what)).toEqual([]);
  });
});
