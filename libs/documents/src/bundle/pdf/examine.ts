import { kindOf } from '../../intake/kind';
import { ATTACHMENT } from '../../kit/archive';
import { PdfFile } from '../../reading/pdf-file';
import { pagesOf } from '../../reading/page-text';
import type { PdfValue } from '../../reading/pdf-syntax';

/** Why a file is attached as it came and its pages are not merged. */
export type NotMerged = 'not-pdf' | 'encrypted' | 'damaged' | 'no-pages' | 'too-many-pages' | 'layers' | 'dynamic-form';
/** Why a file is attached as well although its pages are merged: something of it does not survive. */
export type AttachedToo = 'signed' | 'attachments';

export type Examined =
  | { readonly mediaType: string; readonly because: NotMerged; readonly detail?: string }
  | { readonly mediaType: string; readonly file: PdfFile; readonly also: readonly AttachedToo[]; readonly ours: boolean };

const MOST_PAGES = 5_000;

/** What a file of a bundle is, and whether its pages can be merged without losing what they show. */
export function examine(bytes: Buffer): Examined {
  const { mediaType, family } = kindOf(bytes);
  if (family !== 'pdf') return { mediaType, because: 'not-pdf' };
  try {
    const file = new PdfFile(bytes);
    const because = obstacle(file);
    return because ? { mediaType, because } : { mediaType, file, also: lost(file), ours: isOurs(file) };
  } catch (error) {
    if (error instanceof SyntaxError) return { mediaType, because: 'damaged', detail: error.message };
    throw error;
  }
}

function obstacle(file: PdfFile): NotMerged | undefined {
  if (file.trailer.has('Encrypt')) return 'encrypted';
  const form = file.dictionary(file.root.get('AcroForm'));
  if (form.has('XFA') || file.root.get('NeedsRendering') !== undefined) return 'dynamic-form';
  // A layer that is switched off would be shown: the switches belong to the file, not to the page.
  if (file.list(file.dictionary(file.root.get('OCProperties')).get('OCGs')).length > 0) return 'layers';
  const pages = pagesOf(file);
  if (pages.length === 0 || pages.some((page) => page.size === 0)) return 'no-pages';
  return pages.length > MOST_PAGES ? 'too-many-pages' : undefined;
}

function lost(file: PdfFile): readonly AttachedToo[] {
  const flags = file.dictionary(file.root.get('AcroForm')).get('SigFlags');
  const signed = typeof flags === 'number' && (flags & 1) !== 0;
  return [...(signed ? ['signed' as const] : []), ...(attachedNames(file).length > 0 ? ['attachments' as const] : [])];
}

/** Names in the tree of attached files; branches are followed. */
function attachedNames(file: PdfFile): readonly string[] {
  const seen = new Set<unknown>();
  const walk = (at: PdfValue | undefined): string[] => {
    const node = file.dictionary(at);
    if (seen.has(node)) return [];
    seen.add(node);
    const own = file.list(node.get('Names')).filter((name): name is Buffer => Buffer.isBuffer(name)).map((name) => name.toString('latin1'));
    return [...own, ...file.list(node.get('Kids')).flatMap(walk)];
  };
  return walk(file.dictionary(file.root.get('Names')).get('EmbeddedFiles'));
}

/** A paper of the renderer as it says itself: tagged, with its data, PDF/A-3a and PDF/UA-1. Its margins are free. */
function isOurs(file: PdfFile): boolean {
  if (!file.root.has('StructTreeRoot') || !attachedNames(file).includes(ATTACHMENT)) return false;
  const about = file.root.get('Metadata');
  const packet = about === undefined ? '' : file.contentOf(about).toString('utf8');
  return ['<pdfaid:part>3<', '<pdfaid:conformance>A<', '<pdfuaid:part>1<'].every((mark) => packet.includes(mark));
}
