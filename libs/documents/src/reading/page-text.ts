import type { PdfFile } from './pdf-file';
import { Name, PdfScanner, Reference, Word, type Dictionary, type PdfValue } from './pdf-syntax';

/** The text of every page in the order in which it was written, by the meaning each code of a subset declares. */
export function pageTexts(file: PdfFile): string[] {
  return pagesOf(file).map((page) => {
    const fonts = file.dictionary(file.dictionary(page.get('Resources')).get('Font'));
    const meanings = new Map([...fonts].map(([name, font]) => [name, meaningsOf(file, font)]));
    const contents = page.get('Contents');
    return (Array.isArray(contents) ? contents : [contents]).map((c: PdfValue | undefined) => textOf(file.contentOf(c), meanings)).join('');
  });
}

export const pagesOf = (file: PdfFile): Dictionary[] => pageReferences(file).map((page) => file.dictionary(page));

/** The pages in their order, through every branch of the tree. */
export function pageReferences(file: PdfFile): Reference[] {
  const seen = new Set<number>();
  const walk = (node: PdfValue | undefined, depth: number): Reference[] => {
    if (!(node instanceof Reference) || seen.has(node.id) || depth > 100) return [];
    seen.add(node.id);
    const kids = file.dictionary(node).get('Kids');
    return kids === undefined ? [node] : file.list(kids).flatMap((kid) => walk(kid, depth + 1));
  };
  return walk(file.root.get('Pages'), 0);
}

type Meanings = ReadonlyMap<string, string>;

/** ToUnicode: from the two bytes of a code, in hexadecimal, to what it stands for. */
function meaningsOf(file: PdfFile, font: PdfValue): Meanings {
  const cmap = file.contentOf(file.dictionary(font).get('ToUnicode')).toString('latin1');
  const meanings = new Map<string, string>();
  for (const [, from = '', , list = ''] of cmap.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([^>]*)>/g)].forEach(([, hex = ''], i) => {
      meanings.set((parseInt(from, 16) + i).toString(16).padStart(4, '0'), Buffer.from(hex.replace(/\s/g, ''), 'hex').swap16().toString('utf16le'));
    });
  }
  return meanings;
}

function textOf(content: Buffer, fonts: ReadonlyMap<string, Meanings>): string {
  const scanner = new PdfScanner(content);
  let font: Meanings = new Map();
  let text = '';
  const operands: PdfValue[] = [];
  for (let value = scanner.next(); value !== undefined; value = scanner.next()) {
    if (!(value instanceof Word)) { operands.push(value); continue; }
    const [first] = operands;
    if (value.word === 'Tf' && first instanceof Name) font = fonts.get(first.name) ?? new Map();
    if (value.word === 'TJ' && Array.isArray(first)) text += spelled(first, font);
    if (value.word === 'EMC') text += '\n';
    operands.length = 0;
  }
  return text;
}

function spelled(shown: readonly PdfValue[], font: Meanings): string {
  return shown.map((part) => (Buffer.isBuffer(part) ? (part.toString('hex').match(/.{4}/g) ?? []).map((code) => font.get(code) ?? '\ufffd').join('') : '')).join('');
}
