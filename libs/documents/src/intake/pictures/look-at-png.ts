import { inflateSync } from 'node:zlib';
import type { Inspection } from '../inspection';
import { keepExif, keepXmp } from './metadata';
import { pngContent, pngFile } from './png';
import { noteEnd, notePixels } from './whole-picture';

const MOST_TEXT = 1_000_000;
const XMP = 'XML:com.adobe.xmp';

export function lookAtPng(bytes: Buffer, inspection: Inspection, inside: readonly string[]): void {
  const file = pngFile(bytes);
  let kept = false;
  for (const chunk of file.chunks) {
    inspection.budget.work(16);
    const content = pngContent(bytes, chunk);
    if (chunk.type === 'IHDR' && content.length >= 8) notePixels({ width: content.readUInt32BE(0), height: content.readUInt32BE(4) }, inspection, inside);
    if (chunk.type === 'eXIf') kept = keepExif(content, inspection, inside) || kept;
    if (chunk.type === 'tIME' && content.length >= 7) { inspection.fact('picture', 'Modified', timeOf(content), inside); kept = true; }
    if (/^(tEXt|zTXt|iTXt)$/.test(chunk.type)) { keepText(chunk.type, content, inspection, inside); kept = true; }
  }
  if (kept) inspection.find('metadata', {}, inside.length > 0 ? { inside } : {});
  noteEnd(bytes, file.end, inspection, inside);
}

function keepText(type: string, content: Buffer, inspection: Inspection, inside: readonly string[]): void {
  const named = content.indexOf(0);
  if (named < 1 || named > 79) return;
  const name = content.toString('latin1', 0, named);
  const text = type === 'tEXt' ? content.subarray(named + 1) : type === 'zTXt' ? opened(content.subarray(named + 2)) : international(content.subarray(named + 1));
  if (name === XMP) return keepXmp(text, inspection, inside);
  inspection.fact('text', name, text.toString(type === 'iTXt' ? 'utf8' : 'latin1', 0, 2_000), inside);
}

/** iTXt: packed or not, a method, language and translated name, each ended by zero. */
function international(content: Buffer): Buffer {
  const language = content.indexOf(0, 2);
  const translated = language < 0 ? -1 : content.indexOf(0, language + 1);
  if (translated < 0) return Buffer.alloc(0);
  const text = content.subarray(translated + 1);
  return content[0] === 1 ? opened(text) : text;
}

function opened(packed: Buffer): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: MOST_TEXT });
  } catch {
    // Damaged or too long: such a text is no fact, and a stripped copy leaves it out anyway.
    return Buffer.alloc(0);
  }
}

const two = (value: number | undefined): string => String(value ?? 0).padStart(2, '0');
const timeOf = (content: Buffer): string =>
  `${content.readUInt16BE(0)}-${two(content[2])}-${two(content[3])}T${two(content[4])}:${two(content[5])}:${two(content[6])}Z`;
