import type { PdfFile } from '../reading/pdf-file';
import { pageReferences } from '../reading/page-text';
import type { BundlePart } from './part';
import { Copier } from './pdf/copier';
import { draftPage, type DraftPage } from './pdf/draft-page';
import { examine, type AttachedToo, type NotMerged } from './pdf/examine';
import type { NewFile } from './pdf/new-file';
import type { Tags } from './pdf/tags';

export interface TakenPart {
  readonly part: BundlePart;
  readonly mediaType: string;
  /** Nothing where the file is attached and not merged. */
  readonly pages: readonly DraftPage[] | null;
  readonly because: readonly (NotMerged | AttachedToo)[];
  readonly ours: boolean;
}

/** The pages of a part in the new file, or why it has none there. A part that turns out to be damaged leaves nothing behind. */
export function takePart(part: BundlePart, into: NewFile, tags: Tags): TakenPart {
  const found = examine(part.bytes);
  if (!('file' in found)) return { part, mediaType: found.mediaType, pages: null, because: [found.because], ours: false };
  const mark = into.mark;
  try {
    return { part, mediaType: found.mediaType, pages: takePages(found.file, into, tags, found.ours), because: found.also, ours: found.ours };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    into.backTo(mark);
    return { part, mediaType: found.mediaType, pages: null, because: ['damaged'], ours: false };
  }
}

/** Pages first get their places, so that tags can point at them; tags come last, because they cannot be taken back. */
export function takePages(file: PdfFile, into: NewFile, tags: Tags, ours: boolean): readonly DraftPage[] {
  const copier = new Copier(file, into);
  const references = pageReferences(file);
  const places = references.map(({ id }) => { const at = into.reserve(); copier.means(id, at); return at; });
  const moved = tags.next;
  const pages = references.map((reference, n) => draftPage(copier, reference, places[n]!, ours, moved));
  if (ours) tags.take(copier);
  return pages;
}
