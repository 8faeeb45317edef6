import { SIGNATURE_BLOCK } from '../kit/signature';
import { pageReferences } from '../reading/page-text';
import type { PdfFile } from '../reading/pdf-file';
import { Name, Reference, type Dictionary, type PdfValue } from '../reading/pdf-syntax';
import type { SignOrder, VisiblePlace } from './order';
import { SigningError } from './signing-error';
import { same } from '../verifying/changes/same';
import { fieldsOf } from '../verifying/signature-fields';

/** Nothing can be read in less. */
const SMALLEST = { width: 72, height: 28 } as const;

export interface Place {
  readonly page: Reference;
  /** Lower left and upper right corner. */
  readonly rectangle: readonly [number, number, number, number];
  /** Degrees by which the page is turned when it is shown. */
  readonly turned: number;
}

const NOWHERE = [0, 0, 0, 0] as const;

/** Page and rectangle of a signature; one that is not shown hangs on the first page. @throws SigningError */
export function placeOf(file: PdfFile, visible: SignOrder['visible']): Place {
  const pages = pageReferences(file);
  const [first] = pages;
  if (!first) throw new SigningError('PDF_NOT_SOUND', 'The file has no pages: it cannot be signed.');
  if (visible === undefined) return { page: first, rectangle: NOWHERE, turned: 0 };
  if (visible === 'block') return blockOf(file, pages);
  const page = pages[visible.page - 1];
  if (!page) throw new SigningError('PAGE_MISSING', `There is no page ${visible.page}: the file has ${pages.length}.`);
  return { page, rectangle: within(file, page, visible), turned: turnOf(file, page) };
}

function within(file: PdfFile, page: Reference, { x, y, width, height, page: number }: VisiblePlace): Place['rectangle'] {
  const numbers = file.list(inherited(file, page, 'CropBox') ?? inherited(file, page, 'MediaBox')).map((value) => (typeof value === 'number' ? value : 0));
  const [left = 0, low = 0, right = 0, high = 0] = numbers;
  if (width < SMALLEST.width || height < SMALLEST.height) throw new SigningError('PLACE_TOO_SMALL', `A visible signature needs at least ${SMALLEST.width} by ${SMALLEST.height} points.`);
  if (!(x >= 0 && y >= 0 && left + x + width <= right + 0.01 && low + y + height <= high + 0.01)) {
    throw new SigningError('PLACE_NOT_ON_PAGE', `The rectangle does not lie on page ${number}, which is ${Math.round(right - left)} points wide and ${Math.round(high - low)} high.`);
  }
  return [left + x, low + y, left + x + width, low + y + height];
}

function blockOf(file: PdfFile, pages: readonly Reference[]): Place {
  const target = destination(file, file.dictionary(file.root.get('Names')).get('Dests'));
  const [page, kind, left, low, right, high] = target;
  const numbers = [left, low, right, high].filter((value) => typeof value === 'number') as number[];
  const known = page instanceof Reference ? pages.find(({ id }) => id === page.id) : undefined;
  if (!known || !(kind instanceof Name) || kind.name !== 'FitR' || numbers.length !== 4) throw new SigningError('NO_SIGNATURE_BLOCK', 'The file does not say where its signature block is: give page and rectangle.');
  if (fieldsOf(file).some(({ dictionary, type }) => type === 'Sig' && same(file.resolve(dictionary.get('Rect')), numbers))) throw new SigningError('PLACE_TAKEN', 'Another signature stands in the signature block: give page and rectangle.');
  return { page: known, rectangle: numbers as unknown as Place['rectangle'], turned: turnOf(file, known) };
}

/** The last one of the name: of several blocks the last is signed. */
function destination(file: PdfFile, node: PdfValue | undefined): readonly PdfValue[] {
  const tree: Dictionary = file.dictionary(node);
  const names = file.list(tree.get('Names'));
  const at = names.findLastIndex((name, n) => n % 2 === 0 && Buffer.isBuffer(name) && name.toString('latin1') === SIGNATURE_BLOCK);
  if (at < 0) return file.list(tree.get('Kids')).map((kid) => destination(file, kid)).find((found) => found.length > 0) ?? [];
  const found = file.resolve(names[at + 1]);
  return file.list(found instanceof Map ? (found as Dictionary).get('D') : found);
}

const turnOf = (file: PdfFile, page: Reference): number => { const turned = inherited(file, page, 'Rotate'); return typeof turned === 'number' ? ((turned % 360) + 360) % 360 : 0; };

function inherited(file: PdfFile, page: Reference, key: string): PdfValue | undefined {
  for (let node = file.dictionary(page), depth = 0; depth < 50; node = file.dictionary(node.get('Parent')), depth++) {
    const value = file.resolve(node.get(key));
    if (value !== undefined) return value;
    if (!node.has('Parent')) break;
  }
  return undefined;
}
