import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TranslatedText } from '@comity/domain';
import { PaperTooLongError, SecondLanguageError, UnprintableCharacterError, checkImport, extractPaper, renderPaper, type FormDocumentLike, type RenderOptions } from './index';
import { attachedBytes } from './reading/extract-document';
import { pageTexts } from './reading/page-text';
import { PdfFile } from './reading/pdf-file';
import { SPECIMEN } from './specimen';

const bare = (text: string): string => text.normalize('NFC').replace(/[\s\p{Cf}]/gu, '');
const pagesOf = (bytes: Buffer): string[] => pageTexts(new PdfFile(bytes)).map(bare);
const printed = async (document: FormDocumentLike, options: RenderOptions): Promise<string> => pagesOf((await renderPaper(document, options)).bytes).join('');
const count = (text: string, part: string): number => text.split(bare(part)).length - 1;
const NOT_TRANSLATED = 'Nontraduit;voirletexteci-contre';

const facts = (SPECIMEN.values['10'] as { readonly facts: string }).facts;
const translation = (more: Partial<TranslatedText> = {}): TranslatedText => ({
  at: '/values/10/facts', sourceSha256: createHash('sha256').update(facts).digest('hex'), text: 'Entre le 3 et le 9 octobre, des inconnus ont pénétré.\n\nL’entreprise a prévenu le parquet.',
  state: 'certified', translator: 'Nathalie Ferrant', ...more,
});

function example(name: string, lang = 'en'): FormDocumentLike {
  const { form, values } = JSON.parse(readFileSync(join(__dirname, '../../../examples/forms', `${name}.json`), 'utf8')) as FormDocumentLike;
  return { form, lang, values };
}

describe('a paper in two languages', () => {
  it('says every title, label and code in both, and names, numbers and addresses as they are', async () => {
    const text = await printed(SPECIMEN, { also: 'fr' });
    for (const said of ['Data preservation request', 'Demande de conservation de données', 'Summary of the facts', 'New request', 'Nouvelle demande']) expect(text).toContain(bare(said));
    expect(count(text, '+380 44 5550 0163')).toBe(2 + 1); // both columns, and the letterhead
    expect(text).toContain(bare('12 November 2026'));
    expect(text).toContain(bare('12 novembre 2026'));
  });

  it('prints the table of identifiers once, with heads in both', async () => {
    const text = await printed(SPECIMEN, { also: 'fr' });
    expect(count(text, '2001:db8:4f:17::9a2')).toBe(1);
    expect(text).toContain(bare('Kind'));
    expect(text).toContain(bare('Adresse IPv6'));
  });

  it.each([['fr', 'Confidentiel'], ['ar', 'سري']] as const)('says on every page in %s too how it is handled and which page it is', async (also, handling) => {
    const { bytes, pages } = await renderPaper({ ...SPECIMEN, values: { ...SPECIMEN.values, 16: { ...SPECIMEN.values['16'], confidential: true } } }, { also });
    const texts = pagesOf(bytes);
    expect(texts.filter((text) => text.includes(bare('Confidential.')) && text.includes(bare(handling)))).toHaveLength(pages);
    if (also === 'fr') texts.forEach((text, n) => expect(text).toContain(bare(`Page ${n + 1} sur ${pages}`)));
  });

  it('prints a translated text with who translated it, in place of the text itself', async () => {
    const text = await printed(SPECIMEN, { also: 'fr', translations: [translation()] });
    expect(text).toContain(bare('L’entreprise a prévenu le parquet.'));
    expect(text).toContain(bare('Certified translation by Nathalie Ferrant'));
    expect(text).toContain(bare('Traduction certifiée de Nathalie Ferrant'));
    expect(count(text, facts.slice(0, 60))).toBe(1);
  });

  it.each([
    ['of another text', { sourceSha256: '0'.repeat(64) }],
    ['that is empty', { text: ' \n' }],
    ['of another place', { at: '/values/13/necessity' }],
  ])('never prints a translation %s', async (_, more) => {
    const { bytes } = await renderPaper(SPECIMEN, { also: 'fr', translations: [translation(more)] });
    const text = pagesOf(bytes).join('');
    expect(text).not.toContain(bare('L’entreprise a prévenu'));
    expect(text).not.toContain('Ferrant');
    expect(text).toContain(NOT_TRANSLATED);
    expect(extractPaper(bytes).order.translations).toEqual([]);
  });

  it('attaches the document as it is, and beside it how the paper was made', async () => {
    const { bytes, alsoWording, arrangement } = await renderPaper(SPECIMEN, { also: 'fr', translations: [translation()] });
    expect({ alsoWording, arrangement }).toEqual({ alsoWording: 'fr', arrangement: 'beside' });
    expect(extractPaper(bytes)).toMatchObject({ document: SPECIMEN, order: { also: 'fr', arrangement: 'beside', translations: [translation()] } });
    expect(Object.keys(JSON.parse(attachedBytes(bytes).toString('utf8')) as object)).toEqual(['also', 'arrangement', 'form', 'lang', 'schema', 'translations', 'values']);
  });

  it('has the same bytes every time', async () => {
    const options: RenderOptions = { also: 'ar', translations: [translation({ text: 'دخل مجهولون إلى الحساب.' })] };
    const [one, other] = [await renderPaper(SPECIMEN, options), await renderPaper(SPECIMEN, options)];
    expect(one.sha256).toBe(other.sha256);
  });

  it('stands after the first language on pages of its own, with the same numbers', async () => {
    const { bytes, pages, arrangement } = await renderPaper(SPECIMEN, { also: 'fr', arrangement: 'after', translations: [translation()] });
    const single = await renderPaper(SPECIMEN);
    const texts = pagesOf(bytes);
    expect(arrangement).toBe('after');
    expect(pages).toBeGreaterThanOrEqual(2 * single.pages);
    const second = texts.findIndex((page) => page.includes(bare('Demande de conservation de données')));
    expect(texts.slice(second).join('')).toContain(bare('17 Signature et pièces jointes'));
    expect(texts.slice(0, second).join('')).not.toContain(bare('L’entreprise a prévenu'));
    expect(texts.join('')).toContain(bare('Non traduit ; voir le texte dans la première partie'));
  });

  it.each([['beside', 'ar'], ['after', 'ar'], ['beside', 'zh']] as const)('imports without a difference: %s, %s', async (arrangement, also) => {
    const sent = example('mla-request.complete', 'de');
    const { bytes } = await renderPaper(sent, { also, arrangement, approvedWordings: ['de'] });
    expect(await checkImport(bytes, sent)).toMatchObject({ differences: [], pages: 'same' });
  }, 120_000);

  it('marks each wording that nobody has approved', async () => {
    const marks = ['Translation not certified: no named person of the authority has approved the wording of this form in German yet.', 'Translation not certified: no named person of the authority has approved the wording of this form in French yet.'];
    const german = { ...SPECIMEN, lang: 'de' };
    const seen = async (approvedWordings: readonly string[]): Promise<boolean[]> => { const text = await printed(german, { also: 'fr', approvedWordings }); return marks.map((mark) => text.includes(bare(mark))); };
    expect(await seen([])).toEqual([true, true]);
    expect(await seen(['de'])).toEqual([false, true]);
    expect(await seen(['de', 'fr'])).toEqual([false, false]);
  });

  it('says in both places where a form has no wording in a language', async () => {
    const { bytes, wording, alsoWording } = await renderPaper(example('us-edr.minimal'), { also: 'fr' });
    expect([wording, alsoWording]).toEqual(['en', 'en']);
    const text = pagesOf(bytes).join('');
    expect(text).toContain(bare('The wording of this form does not exist in French; it is printed in English.'));
    expect(text).toContain(bare('Le libellé de ce formulaire n’existe pas en français ; il est imprimé en anglais.'));
    const single = await printed(example('us-edr.minimal'), {});
    expect(text.length).toBeLessThan(1.3 * single.length);
  });

  it('says so of the language that is lacking, not of one that is there', async () => {
    const text = await printed({ ...SPECIMEN, lang: 'zh' }, { also: 'ja' });
    expect(text).toContain(bare('本表格没有日语文本，以英文印制。'));
    expect(text).toContain(bare('The wording of this form does not exist in Japanese; it is printed in English.'));
  });

  it.each([['en', 'LANGUAGE_TWICE'], ['en-GB', 'LANGUAGE_TWICE'], ['xx', 'LANGUAGE_UNKNOWN'], ['', 'LANGUAGE_UNKNOWN'], ['../fr', 'LANGUAGE_UNKNOWN'], ['french', 'LANGUAGE_UNKNOWN']])('refuses the second language "%s"', async (also, code) => {
    const made = renderPaper(SPECIMEN, { also });
    await expect(made).rejects.toThrow(SecondLanguageError);
    await expect(made).rejects.toMatchObject({ code });
  });

  it('names the place of a translation with a character that no typeface has', async () => {
    const made = renderPaper(SPECIMEN, { also: 'fr', translations: [translation({ text: 'loup \u{1f43a}' })] });
    await expect(made).rejects.toThrow(UnprintableCharacterError);
    await expect(made).rejects.toMatchObject({ section: '10', field: '/facts' });
  });

  it('names a translator whose name no typeface has, and bounds all translations together', async () => {
    await expect(renderPaper(SPECIMEN, { also: 'fr', translations: [translation({ translator: 'L. \u{1f43a}' })] })).rejects.toMatchObject({ section: '10', field: '/facts (translator)' });
    await expect(renderPaper(SPECIMEN, { also: 'fr', translations: [translation({ text: 'mot '.repeat(130_000) })] })).rejects.toThrow(PaperTooLongError);
  });

  it('holds a translated word of 5,000 letters inside its column', async () => {
    const { bytes, pages } = await renderPaper(SPECIMEN, { also: 'fr', translations: [translation({ text: 'm'.repeat(5000) })] });
    expect(count(pagesOf(bytes).join(''), 'm')).toBeGreaterThan(5000);
    expect(pages).toBeLessThan(20);
  });
});
