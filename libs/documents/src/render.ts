import { createHash } from 'node:crypto';
import { formDefinition, isFinished } from '@comity/domain';
import type { FormDocumentLike, Letterhead, RenderOptions, RenderedPaper } from './document';
import { drawForm } from './draw-form';
import { withoutInternal } from './forms/addressee-copy';
import type { Answering } from './forms/answering';
import { answering, hanOf } from './forms/answering-of';
import { assertKnownFields } from './forms/known-fields';
import { letterheadOf } from './forms/letterhead-of';
import { paperData } from './forms/paper-data';
import { normalised, printable } from './forms/printable';
import { dateOf, referenceOf } from './forms/places';
import { paperOf } from './forms/registry';
import { secondPart, type SecondPart } from './forms/second-part';
import { noticesOf, wordingOf } from './forms/wording';
import type { PaperMeta } from './kit/paper';
import { sealOf } from './kit/seal';
import { sheetOf } from './kit/style';
import { SPECIMEN } from './specimen';

/** A draft has no date of its own, and its bytes must not depend on the day it is made. */
const DRAFT_DATE = '2000-01-01';

/**
 * Makes the paper of a form document: a tagged PDF/A-3a and PDF/UA-1 file with the data attached. The same document and
 * options give the same bytes.
 * @throws UnknownFormError, UnknownFieldError, UnprintableCharacterError, PaperTooLongError, SecondLanguageError
 */
export async function renderPaper(document: FormDocumentLike, options: RenderOptions = {}): Promise<RenderedPaper> {
  const { also, letterheadPicture: picture } = options;
  const form = formDefinition(document.form);
  assertKnownFields(form, document);
  const copied = normalised({ form: form.id, lang: document.lang, values: options.copy === 'addressee' ? withoutInternal(form, document.values) : document.values });
  const how: Answering = { ...answering({ ...copied, values: printable(copied.values) }, options.draft === true), qualified: options.qualified === true };
  const second = also === undefined ? undefined : secondPart(copied, how, { ...options, also });
  const own = printable({ options: { letterhead: options.letterhead ?? null, handling: options.handling ?? '' } }).options;
  const letterhead = own.letterhead ?? letterheadOf(how);
  const seal = sealOf(paperData(copied, second?.data, picture));
  const wording = wordingOf(document.lang, paperOf(form.id).texts);
  // Complete is not issued: what nobody has signed says so in its head, and is no draft with gaps.
  const unsigned = options.draft === true || isFinished({ ...document, form: form.id }) ? [] : [{ text: wording.paper.draftLine, lang: wording.text.lang }];
  const notices = [...unsigned, ...(second?.notices[0] ?? noticesOf(wording, options.approvedWordings ?? []))];
  const meta = { ...metaOf(how, letterhead, own.handling), sheet: sheetOf(options.paper ?? 'a4'), words: wording.paper, addresseeCopy: options.copy === 'addressee', notices, ...footOf(how, second, own.handling), ...(options.checkAddress === undefined ? {} : { checkAddress: options.checkAddress }) };
  const { bytes, pages } = await drawForm({ how, second, letterhead, picture }, meta, seal).finish();
  return {
    bytes, sha256: createHash('sha256').update(bytes).digest('hex'), pages, wording: how.text.lang, dataSha256: seal.hex,
    ...(second === undefined ? {} : { alsoWording: second.how.text.lang, arrangement: second.data.arrangement }),
  };
}

/** Handling and page number also in the second language, where the paper speaks one. */
const footOf = ({ text }: Answering, second: SecondPart | undefined, handling: string): Pick<PaperMeta, 'second'> =>
  (second === undefined || second.how.text.lang === text.lang ? {} : { second: { tongue: second.tongue, handling: handling ? '' : second.how.text.handling(second.how.document.values) } });

/** Loads modules and the usual typefaces, so that the first paper somebody waits for is not slower than the others. */
export async function warmUp(): Promise<void> {
  await renderPaper(SPECIMEN);
}

function metaOf(how: Answering, letterhead: Letterhead, handling: string): Omit<PaperMeta, 'foot' | 'sheet' | 'words' | 'notices'> {
  const { text, document, draft } = how;
  return {
    lang: text.lang, title: text.title, basis: text.basis, opening: text.opening, draft, ...hanOf(document.lang),
    reference: referenceOf(how) ?? (draft ? how.words.noReferenceYet : how.words.noReference),
    author: letterhead.name,
    handling: handling || text.handling(document.values),
    date: new Date(`${(draft ? undefined : dateOf(how)) ?? DRAFT_DATE}T00:00:00Z`),
  };
}
