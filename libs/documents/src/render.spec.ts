import { createHash } from 'node:crypto';
import { formDefinition } from '@comity/domain';
import { UnknownFieldError, UnprintableCharacterError, renderPaper, type FormDocumentLike } from './index';
import { formSchema } from './forms/form-schema';
import { attachedBytes } from './reading/extract-document';
import { pageTexts, pagesOf } from './reading/page-text';
import { PdfFile } from './reading/pdf-file';
import { SPECIMEN } from './specimen';

const flat = (text: string): string => text.replace(/\s+/g, ' ').replace(/\p{Cf}/gu, '');
const textOf = (bytes: Buffer): string => flat(pageTexts(new PdfFile(bytes)).join(' '));
const withValue = (section: string, key: string, value: unknown): FormDocumentLike => ({
  ...SPECIMEN,
  values: { ...SPECIMEN.values, [section]: { ...SPECIMEN.values[section], [key]: value } },
});
const subscriber: FormDocumentLike = {
  form: 'COE_TCY_MLA_SUBSCRIBER_31',
  lang: 'en',
  values: { 3: { status: ['followup_preservation'] }, 13: { facts: 'Office affairs (efficient): Обставини справи.', personsConcerned: [{ surname: 'Khalidi', forenames: 'Bashir', nameNative: 'بشير الخالدي', role: 'suspect' }] } },
};

describe('the paper of a form', () => {
  it('has the same bytes every time, alone, after other papers and beside them', async () => {
    const first = await renderPaper(SPECIMEN);
    const other = await renderPaper(subscriber);
    const [again, draft, otherAgain] = await Promise.all([renderPaper(SPECIMEN), renderPaper(SPECIMEN, { draft: true }), renderPaper(subscriber)]);
    expect(again.sha256).toBe(first.sha256);
    expect(otherAgain.sha256).toBe(other.sha256);
    expect(draft.sha256).not.toBe(first.sha256);
    expect(createHash('sha256').update(first.bytes).digest('hex')).toBe(first.sha256);
  });

  it.each([
    ['Latin', 'Unauthorised access to a computer system'],
    ['Cyrillic', 'Олена Ковтун (Olena Kovtun)'],
    ['Greek', 'Η εταιρεία ειδοποίησε την Εισαγγελία Ηλεκτρονικού Εγκλήματος στις 12 Οκτωβρίου.'],
    ['Georgian', '24/7 საკონტაქტო პუნქტი, წყალდიდი'],
    ['ligatures', 'Office of the Prosecutor'],
    ['an address of the net', '2001:db8:4f:17::9a2'],
    ['a chosen box', '☒ New request'],
    ['an open box', '☐ Extension of an earlier request'],
    ['an open answer', 'Not applicable: the request is new'],
  ])('gives back its text: %s', async (_, wanted) => {
    expect(textOf((await renderPaper(SPECIMEN)).bytes)).toContain(wanted);
  });

  it('keeps apart characters that share a glyph, in one paper and across papers', async () => {
    const modifier = 'комп\u02bcютер';
    const quotation = 'комп\u2019ютер';
    expect(textOf((await renderPaper(withValue('8', 'court', modifier))).bytes)).toContain(modifier);
    const both = textOf((await renderPaper(withValue('8', 'court', `${quotation}, ${modifier}`))).bytes);
    expect(both).toContain(`${quotation}, ${modifier}`);
  });

  it.each([SPECIMEN, subscriber])('prints every section in the order of the form', async (document) => {
    const text = textOf((await renderPaper(document)).bytes);
    const places = formDefinition(document.form).sections.map(({ id, title }) => text.search(new RegExp(`(^|\\s)${id}\\s+${title}\\s`)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('composes letters to NFC, on the page and in the data', async () => {
    const { bytes } = await renderPaper(withValue('8', 'court', 'Cour d’appel de Valmo\u0302ne'));
    expect(textOf(bytes)).toContain('Valmône');
    expect(attachedBytes(bytes).toString('utf8')).toContain('Valmône');
  });

  it('attaches the data under the digest it prints', async () => {
    const { bytes, dataSha256 } = await renderPaper(SPECIMEN);
    const attached = attachedBytes(bytes);
    expect(JSON.parse(attached.toString('utf8'))).toEqual({ ...SPECIMEN, schema: formSchema('COE_TCY_PRESERVATION_29_30') });
    expect(createHash('sha256').update(attached).digest('hex')).toBe(dataSha256);
    expect(textOf(bytes).replaceAll(' ', '')).toContain(dataSha256);
  });

  it('marks every page of a draft and no other paper', async () => {
    const draft = await renderPaper(SPECIMEN, { draft: true });
    const pages = pageTexts(new PdfFile(draft.bytes));
    expect(pages).toHaveLength(draft.pages);
    expect(pages.every((page) => page.includes('Draft, not issued.'))).toBe(true);
    expect(watermarks(draft.bytes)).toBe(draft.pages);
    const issued = await renderPaper(SPECIMEN);
    expect(textOf(issued.bytes)).not.toContain('Draft');
    expect(watermarks(issued.bytes)).toBe(0);
  });

  it.each([
    ['MLA_REQUEST', { H: { language: 'en' } }, 'Not stated', 'accepts the language'],
    ['MLA_REQUEST', { H: { language: 'en', attachments: [{ title: 'The request in French', kind: 'translation', lang: 'fr' }, { title: 'Warrant', kind: 'other', lang: 'de' }] } }, 'Translation attached into French', 'French, German'],
    ['AP2_ART7_ORDER', {}, 'Not stated', 'does not ask to be notified'],
    ['EIO_ANNEX_B', {}, 'Not stated', 'order is competent'],
  ])('states of %s %j nothing that no answer proves', async (form, values, said, unproved) => {
    const text = textOf((await renderPaper({ form, lang: 'en', values } as FormDocumentLike)).bytes);
    expect(text).toContain(said);
    expect(text).not.toContain(unproved);
  });

  it('heads the draft of an acknowledgement with the reference of the authority that received', async () => {
    const values = { A: { receivingAuthority: { name: 'Office', country: 'GE', kind: 'other', fileReference: 'GE-TSK-2026-00001' } } };
    expect(textOf((await renderPaper({ form: 'ACK_RECEIPT', lang: 'en', values }, { draft: true })).bytes)).not.toContain('No reference yet');
  });

  it('names the gaps of a draft and what depends on them', async () => {
    const text = textOf((await renderPaper({ ...SPECIMEN, values: { 3: { status: 'extension' }, 13: { urgency: 'normal' } } }, { draft: true })).bytes);
    expect(text).toContain('[Reference of the previous request: missing]');
    expect(text).toContain('[Summary of the facts: missing]');
    expect(text).toContain('Not applicable: the urgency is normal');
    expect(text).toContain('Filled in on approval');
    expect(text).toContain('this or “Location of the computer system” is needed]');
  });

  it('is headed by the requesting authority, or by the letterhead it is given', async () => {
    const own = await renderPaper(SPECIMEN, { letterhead: { name: 'Prosecution Service of Velmara', nameNative: 'Прокуратура Велмари', lang: 'uk', address: ['1 Court Square'] }, handling: 'Restricted.' });
    expect(textOf(own.bytes)).toMatch(/^.{0,20}Prosecution Service of Velmara Прокуратура Велмари 1 Court Square/);
    expect(textOf(own.bytes)).toContain('Restricted.');
    expect(textOf((await renderPaper(SPECIMEN)).bytes)).toMatch(/^.{0,20}Office of the Prosecutor for Computer Crime 4 Sudova Street/);
  });

  it('is set on US Letter where that is asked for', async () => {
    const { bytes } = await renderPaper(SPECIMEN, { paper: 'letter' });
    expect(pagesOf(new PdfFile(bytes)).map((page) => page.get('MediaBox'))).toContainEqual([0, 0, 612, 792]);
    expect(textOf(bytes)).toContain('Unauthorised access to a computer system');
  });

  it('says which language its own words are in, and falls back to English', async () => {
    expect((await renderPaper({ ...SPECIMEN, lang: 'ka' })).wording).toBe('en');
  });

  it('names a character that no typeface has, with its place', async () => {
    const failing = renderPaper(withValue('11', 'selectors', [{ kind: 'username', value: 'wolf\u{1f43a}' }]));
    await expect(failing).rejects.toThrow(UnprintableCharacterError);
    await expect(failing).rejects.toMatchObject({ character: '\u{1f43a}', codePoint: 'U+1F43A', section: '11', field: '/selectors/0/value' });
  });

  it('refuses a value that it would attach but not print', async () => {
    await expect(renderPaper(withValue('5', 'requestingAuthority', { name: 'A', pager: '1' }))).rejects.toThrow(UnknownFieldError);
  });
});

/** Pages that draw the outlines of the mark in its own grey. */
function watermarks(bytes: Buffer): number {
  const file = new PdfFile(bytes);
  return pagesOf(file).filter((page) => file.contentOf(page.get('Contents')).toString('latin1').includes('0.8117647058823529 0.8274509803921568')).length;
}
