import type { Inspection } from '../inspection';
import { exifName, positionOf } from './exif-names';
import { tiffFields } from './tiff-fields';

const ORIENTATION = 0x112;

/** Keeps what Exif says. @returns whether it says more than which side is up */
export function keepExif(tiff: Buffer, inspection: Inspection, inside: readonly string[]): boolean {
  const fields = tiffFields(tiff);
  inspection.budget.work(fields.length * 10);
  for (const field of fields) {
    const name = exifName(field);
    if (name) inspection.fact(field.directory === 'gps' ? 'gps' : 'exif', name, field.text, inside);
  }
  const position = positionOf(fields);
  if (position) {
    inspection.fact('gps', 'Position', position, inside);
    inspection.find('position', { at: position }, inside.length > 0 ? { inside } : {});
  }
  return fields.some(({ directory, tag }) => directory !== 'picture' || tag !== ORIENTATION);
}

const MOST_XMP = 1_000_000;

/** Keeps the simple properties of an XMP packet: attributes and elements that hold text. */
export function keepXmp(packet: Buffer, inspection: Inspection, inside: readonly string[]): void {
  const text = packet.toString('utf8', 0, MOST_XMP);
  inspection.budget.work(text.length);
  const said = new Set<string>();
  for (const [, name = '', attribute, element] of text.matchAll(/\b([A-Za-z][\w-]{0,30}:[A-Za-z]\w{0,60})(?:\s{0,4}=\s{0,4}"([^"<]{1,400})"|(?:\s[^<>]{0,200})?>([^<]{1,400})<\/)/g)) {
    const value = (attribute ?? element ?? '').trim();
    if (value === '' || /^(xmlns|rdf|xml|x):/.test(name) || said.has(`${name}=${value}`)) continue;
    said.add(`${name}=${value}`);
    inspection.fact('xmp', name, unescaped(value), inside);
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');

const iptcNames: Readonly<Record<number, string>> = {
  5: 'ObjectName', 25: 'Keywords', 55: 'DateCreated', 60: 'TimeCreated', 80: 'By-line', 85: 'By-lineTitle', 90: 'City', 92: 'Sub-location', 95: 'Province-State', 100: 'Country-Code', 101: 'Country',
  103: 'OriginalTransmissionReference', 105: 'Headline', 110: 'Credit', 115: 'Source', 116: 'CopyrightNotice', 118: 'Contact', 120: 'Caption-Abstract', 122: 'Writer-Editor',
};

/** Keeps the records of IPTC in a block of Photoshop (`8BIM`, 0x0404). */
export function keepIptc(block: Buffer, inspection: Inspection, inside: readonly string[]): void {
  let at = block.indexOf(Buffer.from([0x1c, 0x02]));
  while (at >= 0 && at + 5 <= block.length && block[at] === 0x1c) {
    const length = block.readUInt16BE(at + 3);
    if (length > 0x7fff) return;
    const name = block[at + 1] === 2 ? iptcNames[block[at + 2] ?? 0] : undefined;
    if (name) inspection.fact('iptc', name, block.toString('utf8', at + 5, Math.min(block.length, at + 5 + length)), inside);
    at += 5 + length;
    inspection.budget.work(10);
  }
}
