import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formDefinition, type FormId } from '@comity/domain';
import { paperOf } from '../forms/registry';
import { writtenLanguages } from '../forms/wording';
import { extractDocument, renderPaper, type FormDocumentLike } from '../index';
import { pageTexts } from '../reading/page-text';
import { PdfFile } from '../reading/pdf-file';

const FORM: FormId = 'DECISION_NOTICE';
const LANGUAGES = Object.keys(writtenLanguages).filter((lang) => lang !== 'en');

function inLanguage(lang: string): FormDocumentLike {
  const { form, values } = JSON.parse(readFileSync(join(__dirname, '..', '..', '..', '..', 'examples', 'forms', 'decision-notice.complete.json'), 'utf8')) as FormDocumentLike;
  return { form, lang, values };
}

const bare = (text: string): string => text.normalize('NFC').replace(/[\s\p{Cf}]/gu, '');
const printed = (bytes: Buffer): string => bare(pageTexts(new PdfFile(bytes)).join(''));

describe.each(LANGUAGES)('a paper in %s', (lang) => {
  const document = inLanguage(lang);
  const text = paperOf(FORM).texts[lang] ?? paperOf(FORM).texts.en;
  const notCertified = bare(writtenLanguages[lang]?.notCertified ?? '');

  it('prints title, basis, sections and labels in the language, and gives its data back', async () => {
    const { bytes, wording } = await renderPaper(document);
    const page = printed(bytes);
    expect(wording).toBe(lang);
    const asked = formDefinition(FORM).sections.flatMap((section) => [text.sections?.[section.id], ...section.fields.filter((f) => f.block === undefined).map((f) => text.labels?.[`${section.id}.${f.key}`])]);
    expect([text.title, text.basis, ...asked].filter((each) => each === undefined || !page.includes(bare(each)))).toEqual([]);
    expect(extractDocument(bytes)).toEqual(document);
  });

  it('says in English and in the language that the wording is not certified, until it is approved', async () => {
    const marked = printed((await renderPaper(document)).bytes);
    expect(marked).toContain('Translationnotcertified:');
    expect(marked).toContain(notCertified);
    const approved = printed((await renderPaper(document, { approvedWordings: [lang] })).bytes);
    expect(approved).not.toContain('Translationnotcertified:');
    expect(approved).not.toContain(notCertified);
  });

  it('is a draft with nothing in it as well', async () => {
    const page = printed((await renderPaper({ form: FORM, lang, values: {} }, { draft: true })).bytes);
    expect(page).toContain(bare(writtenLanguages[lang]?.answers.missing(text.labels?.['A.decision'] ?? '') ?? '?'));
  });
});

it('English is the wording where a form has no other, without a mark', async () => {
  const { wording, bytes } = await renderPaper({ form: 'US_EDR', lang: 'fr', values: {} }, { draft: true });
  expect(wording).toBe('en');
  expect(printed(bytes)).not.toContain('notcertified');
});
