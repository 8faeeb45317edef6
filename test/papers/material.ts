import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderPaper, wordingLanguages, type FormDocumentLike, type RenderOptions } from '@comity/documents';
import { formIds, type FormId } from '@comity/domain';
import { markPng } from '../support/pictures';
import { bilingualPapers } from './bilingual';
import { HOSTILE } from './hostile';
import { SCRIPTS } from './scripts';

const EXAMPLES = join(__dirname, '..', '..', 'examples', 'forms');

export const slug = (id: FormId): string => id.toLowerCase().replaceAll('_', '-');

export function example(id: FormId, kind: 'complete' | 'minimal', lang?: string): FormDocumentLike {
  const document = JSON.parse(readFileSync(join(EXAMPLES, `${slug(id)}.${kind}.json`), 'utf8')) as FormDocumentLike;
  return { form: document.form, lang: lang ?? document.lang, values: document.values };
}

const narrative = (lang: string, text: string): FormDocumentLike => ({ form: 'COE_TCY_PRESERVATION_29_30', lang, values: { 10: { facts: text } } });

export const scriptsSheet = narrative('en', SCRIPTS.map(({ text }) => text).join('\n\n'));
export const hostileSheet = narrative('en', HOSTILE.map(([what, text]) => `${what}:\n\n${text}`).join('\n\n'));

/** Every paper that is looked at from outside: its name, its document and how it is rendered. */
export function* papers(): Generator<readonly [name: string, document: FormDocumentLike, options?: RenderOptions]> {
  for (const id of formIds) {
    yield [`${slug(id)}.complete`, example(id, 'complete')];
    yield [`${slug(id)}.minimal`, example(id, 'minimal')];
    yield [`${slug(id)}.draft`, { form: id, lang: 'en', values: {} }, { draft: true }];
    for (const lang of wordingLanguages(id)) if (lang !== 'en') yield [`${slug(id)}.${lang}`, example(id, 'complete', lang)];
  }
  yield* bilingualPapers();
  yield ['letter', example('MLA_REQUEST', 'complete'), { paper: 'letter' }];
  yield ['letter.draft', example('MLA_REQUEST', 'minimal'), { paper: 'letter', draft: true }];
  yield ['addressee', example('EPOC_ANNEX_I', 'complete'), { copy: 'addressee' }];
  for (const lang of ['en', 'ar', 'zh', 'uk']) yield [`checked-at.${lang}`, example('ACK_RECEIPT', 'complete', lang), { checkAddress: 'https://papers.comity.example/check/' }];
  yield ['scripts', scriptsSheet, { draft: true }];
  yield ['hostile', hostileSheet, { draft: true }];
  yield ['hostile.table', table(2000), { draft: true }];
  yield* underLetterheads();
}

/** The head with pictures of every kind: beside the name, above it, and on a sheet that is read from the right. */
function* underLetterheads(): Generator<readonly [name: string, document: FormDocumentLike, options: RenderOptions]> {
  const letterhead = { name: 'Office of the Public Prosecutor, Valmere', nameNative: 'Parket Valmere', lang: 'nl', address: ['Gerechtsplein 1', '0000 Valmere'] };
  for (const kind of ['alpha', 'colour', 'grey', 'palette', 'grey-alpha'] as const) yield [`letterhead.${kind}`, example('ACK_RECEIPT', 'complete'), { letterhead, letterheadPicture: markPng(kind) }];
  yield ['letterhead.wide', example('ACK_RECEIPT', 'complete'), { letterhead, letterheadPicture: markPng('alpha', 900, 200), paper: 'letter' }];
  yield ['letterhead.ar', example('ACK_RECEIPT', 'complete', 'ar'), { letterhead: { name: 'النيابة العامة في ثاليا', address: ['١ ساحة المحكمة'] }, letterheadPicture: markPng('alpha'), approvedWordings: ['ar'] }];
}

/** A table of identifiers with many rows. */
export function table(rows: number): FormDocumentLike {
  const selectors = Array.from({ length: rows }, (_, n) => ({ kind: 'ipv4', value: `198.51.100.${n % 256}`, sourcePort: 1024 + n, from: '2026-10-03T06:12:41Z', note: `Row ${n + 1}` }));
  return { form: 'COE_TCY_PRESERVATION_29_30', lang: 'en', values: { 11: { selectors } } };
}

/** Renders papers into a folder of their own. */
export async function written(list: Iterable<readonly [string, FormDocumentLike, RenderOptions?]>): Promise<{ readonly folder: string; readonly files: readonly string[]; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'comity-papers-'));
  const files: string[] = [];
  for (const [name, document, options] of list) {
    const file = join(folder, `${name}.pdf`);
    writeFileSync(file, (await renderPaper(document, options)).bytes);
    files.push(file);
  }
  return { folder, files, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
