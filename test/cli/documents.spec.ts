import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractPaper } from '@comity/documents';
import type { Finding } from '@comity/domain';
import { exampleJson } from '../forms/examples';
import { temporaryFolder } from '../support/agencies';
import { comity, exampleDocument, json } from './comity';

const empty = { form: 'COE_TCY_PRESERVATION_29_30', lang: 'en', values: {} };

describe('comity documents check', () => {
  const check = async (input: unknown): ReturnType<typeof comity> => comity(['documents', 'check'], { input: typeof input === 'string' || Buffer.isBuffer(input) ? input : JSON.stringify(input) });

  it.each(['extortion-mailboxes', 'dental-ransom-greek', 'subscriber-follow-up', 'minimal-preservation'])('finds the example %s complete', async (name) => {
    const { code, out, errors } = await check(exampleDocument(name));
    expect([code, errors]).toEqual([0, '']);
    expect(json(out)).toMatchObject({ complete: true, findings: expect.any(Array), notChecked: expect.any(Array) });
    expect(Object.keys(json(out) as object)).toEqual(['complete', 'findings', 'notChecked']);
  });

  it('names what is missing, with rule, level, section and pointer, and still ends with 0', async () => {
    const { code, out } = await check(empty);
    const { complete, findings } = json(out) as { complete: boolean; findings: Record<string, string>[] };
    expect([code, complete]).toEqual([0, false]);
    expect(findings).toContainEqual({ rule: 'GEN-01', level: 'block', section: '11', field: '/selectors', message: expect.any(String) });
    expect(findings.every((finding) => ['block', 'reason', 'advice'].includes(finding['level']!))).toBe(true);
  });

  it('uses the context where there is one', async () => {
    const needs = async (document: object): Promise<string[]> => (json((await check(document)).out) as { notChecked: { needs: string[] }[] }).notChecked.flatMap((rule) => rule.needs);
    expect(await needs(empty)).toContain('acceptedLanguages');
    expect(await needs({ ...empty, context: { acceptedLanguages: ['en'] } })).not.toContain('acceptedLanguages');
  });

  it('says what the requested State asks for beside the form, and what nobody has recorded', async () => {
    const asked = async (document: object): Promise<{ complete: boolean; requirements?: { findings: { rule: string; source: { text: string } }[]; notRecorded: { message: string } } }> => json((await check(document)).out) as never;
    const plain = await asked(exampleDocument('minimal-preservation'));
    expect([plain.complete, 'requirements' in plain]).toEqual([true, false]);
    const { complete, requirements } = await asked({ ...exampleDocument('minimal-preservation'), context: { requestedState: 'GH', requestingState: 'BE', acceptedLanguages: ['en'] } });
    expect(complete).toBe(true);
    // Nobody has recorded who is a Party to the Budapest Convention: what it asks is not counted, and that is said.
    expect(requirements!.findings.map(({ rule, source }) => [rule, source.text])).toEqual([
      ['REQ-GH-1', 'Cybersecurity Act 2020 (Ghana)'], ['REQ-BOUND-coe-budapest-185', 'Convention on Cybercrime (ETS 185), Budapest, 23 November 2001'],
    ]);
    expect(requirements!.notRecorded.message).toMatch(/^Nothing is recorded for Ghana; expedited preservation of stored data; .* about certified translation, threshold, copies, apostille, wording, channel: ask/);
  });

  it('says nothing of a State that there is not, and nothing of a treaty that does not bind one of the two', async () => {
    const asked = async (form: string, requestedState: string): Promise<string[]> =>
      (json((await check({ form, lang: 'en', values: {}, context: { requestedState, requestingState: 'BE' } })).out) as { requirements: { findings: { rule: string }[] } }).requirements.findings.map(({ rule }) => rule);
    expect([await asked('EIO_ANNEX_A', 'FR'), await asked('EIO_ANNEX_A', 'IE'), await asked('EIO_ANNEX_A', 'GH'), await asked('EIO_ANNEX_A', 'XX')]).toEqual([['REQ-ANY-1'], [], [], []]);
  });

  it('answers a list in its order; a bad element gives its own error', async () => {
    const { code, out } = await check([{ id: 'first', ...empty }, 5, { id: 'third', ...empty, more: 1 }, exampleDocument('minimal-preservation')]);
    expect(code).toBe(0);
    expect(json(out)).toMatchObject([{ id: 'first', complete: false }, { id: 1, error: { code: 'NOT_A_DOCUMENT' } }, { id: 'third', error: { code: 'UNKNOWN_KEY', field: '/more' } }, { complete: true }]);
  });

  it.each([
    ['nothing', '', 'NO_INPUT', undefined],
    ['half a document', '{"form":', 'NOT_JSON', undefined],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'NOT_UTF8', undefined],
    ['a number', '7', 'NOT_A_DOCUMENT', undefined],
    ['a key that no document has', { ...empty, more: 1 }, 'UNKNOWN_KEY', '/more'],
    ['a field that the section does not have', { ...empty, values: { 3: { nope: 1 } } }, 'UNKNOWN_KEY', '/values/3/nope'],
    ['text where a list belongs', { ...empty, values: { 11: { selectors: 'x' } } }, 'WRONG_TYPE', '/values/11/selectors'],
  ])('refuses %s with exit code 2 and one JSON object', async (_name, input, code, field) => {
    const ended = await check(input);
    expect([ended.code, ended.out]).toEqual([2, '']);
    expect(json(ended.errors)).toMatchObject({ code, message: expect.any(String), ...(field ? { field } : {}) });
  });
});

describe('comity documents render', () => {
  const folder = temporaryFolder('cli-render');
  afterAll(() => folder.remove());
  const render = async (name: string, document: unknown, options: readonly string[] = []): Promise<Awaited<ReturnType<typeof comity>> & { file: string }> => {
    const file = join(folder.path, name);
    return { file, ...(await comity(['documents', 'render', '--out', file, ...options], { input: JSON.stringify(document) })) };
  };

  it('writes a PDF, says what it is, and gives the same bytes again', async () => {
    const [first, second] = [await render('a.pdf', exampleDocument('extortion-mailboxes')), await render('b.pdf', exampleDocument('extortion-mailboxes'))];
    expect([first.code, first.errors]).toEqual([0, '']);
    const bytes = readFileSync(first.file);
    expect(json(first.out)).toEqual({ file: first.file, sha256: createHash('sha256').update(bytes).digest('hex'), pages: expect.any(Number), wording: 'en' });
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(second.file).equals(bytes)).toBe(true);
  }, 30_000);

  it('refuses what is not complete, with the findings, unless it is a draft', async () => {
    const refused = await render('c.pdf', empty);
    expect([refused.code, refused.out, existsSync(refused.file)]).toEqual([2, '', false]);
    expect(json(refused.errors)).toMatchObject({ code: 'DOCUMENT_INCOMPLETE', findings: expect.arrayContaining([expect.objectContaining({ rule: 'GEN-01', level: 'block' })]) });
    expect((await render('c.pdf', empty, ['--draft'])).code).toBe(0);
  }, 30_000);

  it.each(['addressee', 'authority'])('makes the copy for the %s', async (copy) => {
    const made = await render(`${copy}.pdf`, exampleDocument('minimal-preservation'), ['--copy', copy]);
    expect([made.code, existsSync(made.file)]).toEqual([0, true]);
  }, 30_000);

  it('makes the copy of an EPOC for the enforcing authority with section M, and only where that authority is notified', async () => {
    const made = await render('epoc.pdf', exampleJson('EPOC_ANNEX_I', 'complete'), ['--copy', 'authority']);
    expect([made.code, made.errors, 'M' in extractPaper(readFileSync(made.file)).document.values]).toEqual([0, '', true]);
    const refused = await render('not-notified.pdf', exampleJson('EPOC_ANNEX_I', 'minimal'), ['--copy', 'authority']);
    expect([refused.code, json(refused.errors), existsSync(refused.file)]).toEqual([2, expect.objectContaining({ code: 'COPY_NOT_MADE', field: '/values/K/notified' }), false]);
  }, 60_000);

  it('prints a second language with the translations of a file', async () => {
    const translations = join(folder.path, 'french.json');
    const entry = { at: '/values/10/facts', text: 'Des inconnus ont pénétré dans le réseau.', state: 'certified', translator: 'Nathalie Ferrant' };
    writeFileSync(translations, JSON.stringify([entry]));
    const made = await render('both.pdf', exampleDocument('minimal-preservation'), ['--also', 'fr', '--arrangement', 'after', '--translations', translations]);
    expect([made.code, made.errors]).toEqual([0, '']);
    expect(json(made.out)).toMatchObject({ wording: 'en', alsoWording: 'fr', arrangement: 'after' });
    expect(extractPaper(readFileSync(made.file)).order.translations).toEqual([expect.objectContaining(entry)]);
    expect((json(made.out) as { readonly findings?: readonly Finding[] }).findings?.map(({ rule, level, section, field }) => [rule, level, section, field])).toEqual([['TRN-09', 'advice', '10', '/facts'], ['TRN-10', 'advice', '10', '/facts']]);
  }, 30_000);

  it.each([
    ['a file without a second language', [], [{}], 'LANGUAGE_NEEDED'],
    ['a place without a text', ['--also', 'fr'], [{ at: '/values/1/date', text: 'a', state: 'human', translator: 'b' }], 'NO_SUCH_TEXT'],
    ['a draft by a machine', ['--also', 'fr'], [{ at: '/values/10/facts', text: 'a', state: 'machine', translator: 'b' }], 'NOT_TRANSLATIONS'],
    ['an empty text', ['--also', 'fr'], [{ at: '/values/10/facts', text: ' ', state: 'human', translator: 'b' }], 'NOT_TRANSLATIONS'],
    ['a text twice', ['--also', 'fr'], Array.from({ length: 2 }, () => ({ at: '/values/10/facts', text: 'a', state: 'human', translator: 'b' })), 'TRANSLATED_TWICE'],
  ])('refuses translations: %s', async (_, options, entries, code) => {
    const translations = join(folder.path, 'refused.json');
    writeFileSync(translations, JSON.stringify(entries));
    const refused = await render('refused.pdf', exampleDocument('minimal-preservation'), [...options, '--translations', translations]);
    expect([refused.code, existsSync(refused.file)]).toEqual([2, false]);
    expect(json(refused.errors)).toMatchObject({ code });
  }, 30_000);

  it('says so when a language, a character or a place is not to be had', async () => {
    expect(json((await render('d.pdf', empty, ['--draft', '--also', 'xx'])).errors)).toMatchObject({ code: 'LANGUAGE_UNKNOWN', field: 'also' });
    expect(json((await render('d.pdf', empty, ['--draft', '--also', 'en'])).errors)).toMatchObject({ code: 'LANGUAGE_TWICE' });
    const odd = await render('e.pdf', { ...empty, values: { 10: { facts: 'A sign nobody prints: \u{13000}' } } }, ['--draft']);
    expect(odd.code).toBe(2);
    expect(json(odd.errors)).toMatchObject({ code: 'CHARACTER_NOT_PRINTABLE', field: '/values/10/facts' });
    const nowhere = await render(join('absent', 'f.pdf'), empty, ['--draft']);
    expect([nowhere.code, (json(nowhere.errors) as { code: string }).code]).toEqual([2, 'FILE_NOT_WRITABLE']);
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.new'))).toEqual([]);
  }, 30_000);
});
