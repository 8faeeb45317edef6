import { type Name, Reference, type Dictionary, type PdfValue } from './pdf-syntax';
import type { PdfFile } from './pdf-file';

/** A file attached to a PDF, wherever the program that saved it last has put it. */
export interface Attached {
  readonly name: string;
  readonly specification: Dictionary;
}

/** All attached files: from the tree of names, from the list of associated files, from pins on pages. */
export function attachedFiles(file: PdfFile): readonly Attached[] {
  const seen = new Set<Dictionary>();
  const take = (at: PdfValue | undefined, key?: string): Attached[] => {
    const specification = file.dictionary(at);
    if (seen.has(specification) || !specification.has('EF')) return [];
    seen.add(specification);
    return [{ name: nameOf(file, specification) ?? key ?? '', specification }];
  };
  const names = inTree(file, file.dictionary(file.root.get('Names')).get('EmbeddedFiles')).flatMap(([key, at]) => take(at, key));
  return [...names, ...file.list(file.root.get('AF')).flatMap((at) => take(at)), ...pinned(file).flatMap((at) => take(at))];
}

/** @throws SyntaxError */
export function contentOfAttached(file: PdfFile, { specification }: Attached): Buffer {
  const streams = file.dictionary(specification.get('EF'));
  return file.contentOf(streams.get('F') ?? streams.get('UF'));
}

/** A text string: UTF-16 or UTF-8 by its mark, else one byte a sign. */
export function textOfString(value: PdfValue | undefined): string | undefined {
  if (!Buffer.isBuffer(value)) return undefined;
  if (value[0] === 0xfe && value[1] === 0xff) return Buffer.from(value.subarray(2, value.length - (value.length % 2))).swap16().toString('utf16le');
  if (value[0] === 0xef && value[1] === 0xbb && value[2] === 0xbf) return value.toString('utf8', 3);
  return value.toString('latin1');
}

const nameOf = (file: PdfFile, specification: Dictionary): string | undefined => textOfString(file.resolve(specification.get('UF'))) ?? textOfString(file.resolve(specification.get('F')));

function inTree(file: PdfFile, root: PdfValue | undefined): (readonly [string, PdfValue])[] {
  const seen = new Set<number>();
  const walk = (at: PdfValue | undefined): (readonly [string, PdfValue])[] => {
    if (at instanceof Reference) {
      if (seen.has(at.id)) return [];
      seen.add(at.id);
    }
    const node = file.dictionary(at);
    const list = file.list(node.get('Names'));
    const own = list.flatMap((name, n) => (n % 2 === 0 && list[n + 1] !== undefined ? [[textOfString(file.resolve(name)) ?? '', list[n + 1]!] as const] : []));
    return [...own, ...file.list(node.get('Kids')).flatMap(walk)];
  };
  return walk(root);
}

function pinned(file: PdfFile): PdfValue[] {
  const seen = new Set<number>();
  const walk = (at: PdfValue | undefined): PdfValue[] => {
    if (!(at instanceof Reference) || seen.has(at.id)) return [];
    seen.add(at.id);
    const node = file.dictionary(at);
    const pins = file.list(node.get('Annots')).map((each) => file.dictionary(each)).filter((each) => (each.get('Subtype') as Name | undefined)?.name === 'FileAttachment');
    return [...pins.flatMap((pin) => { const specification = pin.get('FS'); return specification === undefined ? [] : [specification]; }), ...file.list(node.get('Kids')).flatMap(walk)];
  };
  return walk(file.root.get('Pages'));
}
