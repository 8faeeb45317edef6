import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { narratives } from './narratives';
import { parseFormDocument } from './parse-form-document';
import { DocumentBuilder, anOffence } from './testing/document-builder';
import type { FormDocument } from './document';

const folder = join(__dirname, '../../../../examples/forms');

function read(file: string): FormDocument {
  const { to: _to, case: _case, context: _context, ...input } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
  const parsed = parseFormDocument(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.document;
}

const valueAt = (document: FormDocument, pointer: string): unknown =>
  pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], document);

const places = (document: FormDocument) => narratives(document).map(({ at }) => at);

describe('the texts that are translated', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.complete.json')))('are found where they stand in %s', (file) => {
    const document = read(file);
    const found = narratives(document);
    for (const { at, text } of found) expect(valueAt(document, at)).toBe(text);
    expect(new Set(found.map(({ at }) => at)).size).toBe(found.length);
  });

  it('are long texts and answers in words, not names, references or addresses', () => {
    const document = DocumentBuilder.blank('MLA_REQUEST').with('C.facts', 'Money was moved.').with('B.requestingAuthority', { name: 'Office', address: 'High Street 1' }).build();
    expect(narratives(document).map(({ text }) => text)).toEqual(['Money was moved.']);
  });

  it('stand inside the blocks of a list, named with their entry', () => {
    const document = DocumentBuilder.preservation().with('9.offences', [anOffence, { ...anOffence, label: 'Theft', provisions: [{ instrument: 'Code', article: '1', penaltyText: 'Up to five years' }] }]).build();
    expect(narratives(document).filter(({ at }) => at.includes('/offences/1'))).toEqual([
      expect.objectContaining({ at: '/values/9/offences/1/label', text: 'Theft' }),
      expect.objectContaining({ at: '/values/9/offences/1/classification' }),
      expect.objectContaining({ at: '/values/9/offences/1/provisions/0/penaltyText', text: 'Up to five years' }),
    ]);
  });

  it('leave the original text of a provision out where its translation is given', () => {
    const offence = (rest: object) => [{ ...anOffence, provisions: [{ instrument: 'Code', article: '1', textOriginal: 'Qui vole', ...rest }] }];
    expect(places(DocumentBuilder.preservation().with('9.offences', offence({})).build())).toContain('/values/9/offences/0/provisions/0/textOriginal');
    expect(places(DocumentBuilder.preservation().with('9.offences', offence({ textTranslated: 'Who steals' })).build()).filter((at) => at.includes('/text'))).toEqual([]);
  });

  it('stand in answers by measure', () => {
    const modules = { take_evidence: { person: 'The neighbour' }, search_seizure: 'The shop' };
    const [field] = narratives(read('mla-request.complete.json')).filter(({ at }) => at.includes('take_evidence'));
    const [, section = '', key = ''] = /^\/values\/([^/]+)\/([^/]+)/.exec(field?.at ?? '') ?? [];
    expect(places(DocumentBuilder.blank('MLA_REQUEST').with(`${section}.${key}`, modules).build())).toEqual([
      `/values/${section}/${key}/take_evidence/person`, `/values/${section}/${key}/search_seizure`,
    ]);
  });

  it('are not figures alone', () => {
    expect(places(DocumentBuilder.blank('MLA_REQUEST').with('C.facts', '14.02.2026 — 1,200').build())).toEqual([]);
  });

  it('are not lengths of time, which each language says in its own words', () => {
    expect(places(read('eaw-form.complete.json')).filter((at) => at.endsWith('Sentence'))).toEqual([]);
  });
});
