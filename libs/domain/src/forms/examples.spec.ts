import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDocument } from './check-document';
import { conditionHolds } from './engine/condition-holds';
import { isFilled } from './engine/filled';
import { fieldsOf } from './engine/walk';
import { parseFormDocument } from './parse-form-document';
import { formDefinition } from './registry';
import type { AttachmentValue, FormDocument } from './document';

const folder = join(__dirname, '../../../../examples');
const countryOf: Readonly<Record<string, string>> = { 'BE-VAL': 'BE', 'GE-TSK': 'GE', 'GR-THA': 'GR' };

function read(file: string) {
  const { to, case: title, ...input } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
  const parsed = parseFormDocument(input);
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.errors)}`);
  return { to: String(to), title, document: parsed.document };
}

function check(file: string, from: string) {
  const { to, document } = read(file);
  const section = document.form === 'COE_TCY_PRESERVATION_29_30' ? '17' : '18';
  return checkDocument(document, {
    asOf: '2026-11-21T10:00:00Z',
    requestingState: countryOf[from] ?? '',
    requestedState: countryOf[to] ?? '',
    acceptedLanguages: ['en'],
    usedReferences: [],
    attachments: (document.values[section]?.['attachments'] ?? []) as readonly AttachmentValue[],
  });
}

/** Fields that are asked for and not answered, and those answered that are not asked for. */
const contradictions = (document: FormDocument) =>
  fieldsOf(formDefinition(document.form), document)
    .filter(({ field: { condition, ...field }, value }) => field.filledBy === undefined && isFilled(field, value) !== (condition === undefined || 'word' in condition || conditionHolds(condition, { form: formDefinition(document.form), document })))
    .map(({ section, pointer }) => section + pointer);

const complete = [['extortion-mailboxes.json', 'BE-VAL'], ['dental-ransom-greek.json', 'GR-THA'], ['subscriber-follow-up.json', 'BE-VAL']] as const;

describe('examples', () => {
  it.each(complete)('%s is complete in every field that is asked for and leaves nothing to explain', (file, from) => {
    expect(contradictions(read(file).document)).toEqual([]);
    const { complete: isComplete, findings } = check(file, from);
    expect(isComplete).toBe(true);
    expect(findings.filter(({ level }) => level !== 'advice')).toEqual([]);
    expect(read(file).title).toEqual(expect.any(String));
  });

  it('the minimal one is complete, and becomes incomplete when any field is taken away', () => {
    const { document } = read('minimal-preservation.json');
    expect(check('minimal-preservation.json', 'BE-VAL').complete).toBe(true);
    for (const [section, fields] of Object.entries(document.values)) {
      for (const key of Object.keys(fields)) {
        const { [key]: _gone, ...rest } = fields;
        const without: FormDocument = { ...document, values: { ...document.values, [section]: rest } };
        expect([`${section}.${key}`, checkDocument(without).complete]).toEqual([`${section}.${key}`, false]);
      }
    }
  });
});
