import { createHash } from 'node:crypto';
import { formDefinition, type FormDocument } from '@comity/domain';
import type { FormDocumentLike, Letterhead, RenderOptions, RenderedPaper } from './document';
import { withoutInternal } from './forms/addressee-copy';
import type { Answering } from './forms/answering';
import { compose } from './forms/compose';
import { formOf } from './forms/embedded';
import { assertKnownFields } from './forms/known-fields';
import { letterheadOf } from './forms/letterhead-of';
import { normalised, printable } from './forms/printable';
import { dateOf, referenceOf } from './forms/places';
import { paperOf } from './forms/registry';
import { noticesOf, wordingOf } from './forms/wording';
import { drawLetterhead } from './kit/letterhead';
import { drawTitle } from './kit/title';
import { Paper, type PaperMeta } from './kit/paper';
import { drawProof } from './kit/proof';
import { sealOf, type Seal } from './kit/seal';
import { drawSection } from './kit/section';
import { sheetOf } from './kit/style';
import { SPECIMEN } from './specimen';

/** A draft has no date of its own, and its bytes must not depend on the day it is made. */
const DRAFT_DATE = '2000-01-01';
/** Rows of the last page that a lone proof takes along. */
const RAISED_FOOT = 56;

/**
 * Makes the paper of a form document: a tagged PDF/A-3a and PDF/UA-1 file with the data attached. The same document and
 * options give the same bytes.
 * @throws UnknownFormError, UnknownFieldError, UnprintableCharacterError, PaperTooLongError
 */
export async function renderPaper(document: FormDocumentLike, options: RenderOptions = {}): Promise<RenderedPaper> {
  const form = formDefinition(document.form);
  assertKnownFields(form, document);
  const copied = normalised({ form: form.id, lang: document.lang, values: options.copy === 'addressee' ? withoutInternal(form, document.values) : document.values });
  const how = answering({ ...copied, values: printable(copied.values) }, options.draft === true);
  const own = printable({ options: { letterhead: options.letterhead ?? null, handling: options.handling ?? '' } }).options;
  const letterhead = own.letterhead ?? letterheadOf(how);
  const seal = sealOf(copied);
  const wording = wordingOf(document.lang, paperOf(form.id).texts);
  const meta = { ...metaOf(how, letterhead, own.handling), sheet: sheetOf(options.paper ?? 'a4'), words: wording.paper, addresseeCopy: options.copy === 'addressee', notices: noticesOf(wording, options.wordingApproved === true) };
  const flat = draw(how, letterhead, { ...meta, foot: 0 }, seal, options.letterheadPicture);
  const paper = flat.proofAlone ? draw(how, letterhead, { ...meta, foot: RAISED_FOOT }, seal, options.letterheadPicture) : flat;
  const { bytes, pages } = await paper.finish();
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), pages, wording: how.text.lang, dataSha256: seal.hex };
}

/** Loads modules and the usual typefaces, so that the first paper somebody waits for is not slower than the others. */
export async function warmUp(): Promise<void> {
  await renderPaper(SPECIMEN);
}

function answering(document: FormDocument, draft: boolean): Answering {
  const { answers } = wordingOf(document.lang, paperOf(document.form).texts);
  const own = formOf(document.form, document.lang);
  const foreign = document.lang.slice(0, 2) !== own.text.lang && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(document.lang);
  return { ...own, document, draft, words: answers, ...(foreign ? { lang: document.lang } : {}) };
}

function metaOf(how: Answering, letterhead: Letterhead, handling: string): Omit<PaperMeta, 'foot' | 'sheet' | 'words' | 'notices'> {
  const { text, document, draft } = how;
  const [han] = document.lang.toLowerCase().split('-');
  return {
    lang: text.lang, title: text.title, basis: text.basis, draft,
    ...(han === 'ja' || han === 'ko' ? { han } : {}),
    reference: referenceOf(how) ?? (draft ? how.words.noReferenceYet : how.words.noReference),
    author: letterhead.name,
    handling: handling || text.handling(document.values),
    date: new Date(`${(draft ? undefined : dateOf(how)) ?? DRAFT_DATE}T00:00:00Z`),
  };
}

function draw(how: Answering, letterhead: Letterhead, meta: PaperMeta, seal: Seal, picture?: Buffer): Paper {
  const paper = new Paper(meta, seal);
  drawLetterhead(paper, letterhead, picture);
  drawTitle(paper);
  for (const section of compose(how)) drawSection(paper, section);
  drawProof(paper);
  return paper;
}
