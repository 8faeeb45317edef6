import { calledQualifiedIn, paperCode, printedCode } from '@comity/domain';
import { createHash } from 'node:crypto';
import type { FormDocumentLike, RenderOptions } from '../document';
import { withoutMark, writtenLanguages } from '../forms/wording';
import { attachedBytes } from '../reading/extract-document';
import { pageTexts } from '../reading/page-text';
import { PdfFile } from '../reading/pdf-file';
import { renderPaper } from '../render';
import { leavesOf, type ImportDifference } from './field-differences';

export interface PageComparison {
  /** Whether the pages say what the data say; another program may have saved them in a way that is not read here. */
  readonly pages: 'same' | 'differ' | 'not-readable';
  readonly differences: readonly ImportDifference[];
}

type PrintedAs = Pick<RenderOptions, 'also' | 'arrangement' | 'translations'> & Required<Pick<RenderOptions, 'copy'>>;

/** Where the page says that it is checked: it is said by the page alone, not by the data. */
const CHECK_ADDRESS = /https?:\/\/(?:(?!https?:)[!-~])+?\/check\//g;

/** Differences told one by one; a page of another document has no end of them. */
const MOST = 200;

/** Prints the data once more and compares piece by piece: what only the page says, and what only the data say. */
export async function pageDifferences(paper: Buffer, document: FormDocumentLike, as: PrintedAs): Promise<PageComparison> {
  const stated = await differencesFrom(paper, document, as, false);
  if (stated.pages !== 'differ' || calledQualifiedIn(document.values).length === 0) return stated;
  // The word "qualified" hangs on a certificate, which the data do not hold.
  const shown = await differencesFrom(paper, document, as, true);
  return shown.differences.length < stated.differences.length ? shown : stated;
}

async function differencesFrom(paper: Buffer, document: FormDocumentLike, { also, arrangement, translations, copy }: PrintedAs, qualified: boolean): Promise<PageComparison> {
  const second = also === undefined ? {} : { also, ...(arrangement === undefined ? {} : { arrangement }), ...(translations === undefined ? {} : { translations }) };
  const text = squeezed(pageTexts(new PdfFile(paper)).join(''));
  const checkAddress = text.match(CHECK_ADDRESS)?.at(-1);
  const printed = await renderPaper(document, { ...second, copy, qualified, ...(checkAddress === undefined ? {} : { checkAddress }), approvedWordings: withoutMark([document.lang, ...(also === undefined ? [] : [also])], (mark) => text.includes(squeezed(mark))) });
  const data = sha256Of(paper);
  const digests = { data, page: text.includes(data) ? data : (printedDigest(text) ?? data) };
  const wanted = piecesOf(printed.bytes, sha256Of(printed.bytes));
  const found = piecesOf(paper, digests.page);
  if (wanted === null || found === null) return { pages: 'not-readable', differences: [] };
  const [onPage, inData] = [squeezed(found.join('')), squeezed(wanted.join(''))];
  const missing = wanted.filter((piece) => !onPage.includes(squeezed(piece)));
  const extra = found.filter((piece) => !inData.includes(squeezed(piece)));
  const leaves = leavesOf(document).flatMap(({ value, ...place }) => (typeof value === 'string' && squeezed(value) !== '' ? [{ ...place, value, text: squeezed(value) }] : []));
  const lost = missing.map((piece): ImportDifference => {
    const text = squeezed(piece);
    const leaf = leaves.find((each) => each.text === text) ?? leaves.find((each) => each.text.length > 2 && (each.text.includes(text) || text.includes(each.text)) && !onPage.includes(each.text));
    return { with: 'page', section: leaf?.section ?? null, field: leaf?.field ?? null, data: leaf?.value ?? piece.trim(), other: null };
  });
  const added = extra.map((piece): ImportDifference => ({ with: 'page', section: null, field: null, data: null, other: piece.trim() }));
  const sealed: readonly ImportDifference[] = digests.data === digests.page ? [] : [{ with: 'page', section: null, field: null, data: `Data: SHA-256 ${digests.data}`, other: `Page: SHA-256 ${digests.page}` }];
  return { pages: sealed.length + lost.length + added.length === 0 ? 'same' : 'differ', differences: [...sealed, ...lost, ...added].slice(0, MOST) };
}

const sha256Of = (paper: Buffer): string => createHash('sha256').update(attachedBytes(paper)).digest('hex');

/** The digest that stands at the end of the pages; it is that of other data where the data were changed. */
const printedDigest = (text: string): string | undefined => text.match(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g)?.at(-1);

/** Pieces of the body: without letterhead, running lines (they hold the digest), what is said of pages, and the code of the digest. */
function piecesOf(bytes: Buffer, sha256: string): readonly string[] | null {
  const code = printedCode(paperCode(sha256));
  const pages = pageTexts(new PdfFile(bytes)).map((text) => text.split('\n').filter((piece) => squeezed(piece) !== ''));
  const all = pages.flat();
  if (all.length === 0 || all.join('').includes('\ufffd')) return null;
  const short = sha256.slice(0, 16);
  const [first = [], ...rest] = pages;
  return [...first.slice(titleAt(first)), ...rest.flat()].map((piece) => piece.replaceAll(code, '')).filter((piece) => !squeezed(piece).includes(short) && squeezed(piece) !== sha256 && squeezed(piece) !== '' && !continued.some((word) => piece.includes(word)));
}

/** Labels come again where a page ends inside a row, and pages end elsewhere on another sheet. */
const continued = Object.values(writtenLanguages).map(({ paper }) => paper.continued);

/** The letterhead stands before the code of the digest: four signs three times. */
function titleAt(pieces: readonly string[]): number {
  const code = pieces.findIndex((piece) => /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(squeezed(piece)));
  return code < 0 ? 0 : code + 1;
}

/** Compared without spaces and format characters: lines break elsewhere on another sheet. */
const squeezed = (text: string): string => text.normalize('NFC').replace(/[\s\p{Cf}\p{Cc}]/gu, '');
