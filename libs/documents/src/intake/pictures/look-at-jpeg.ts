import type { Inspection } from '../inspection';
import { jpegContent, jpegFile, jpegSize } from './jpeg';
import { keepExif, keepIptc, keepXmp } from './metadata';
import { noteEnd, notePixels } from './whole-picture';

const EXIF = 'Exif\0\0';
const XMP = 'http://ns.adobe.com/xap/1.0/\0';
const MORE_XMP = 'http://ns.adobe.com/xmp/extension/\0';
const PHOTOSHOP = 'Photoshop 3.0\0';

export function lookAtJpeg(bytes: Buffer, inspection: Inspection, inside: readonly string[]): void {
  const file = jpegFile(bytes);
  inspection.budget.work(bytes.length / 16);
  let kept = false;
  for (const segment of file.segments) {
    const content = jpegContent(bytes, segment);
    const says = (mark: string): boolean => content.toString('latin1', 0, mark.length) === mark;
    if (segment.marker === 0xe1 && says(EXIF)) kept = keepExif(content.subarray(EXIF.length), inspection, inside) || kept;
    else if (segment.marker === 0xe1 && says(XMP)) { keepXmp(content.subarray(XMP.length), inspection, inside); kept = true; }
    else if (segment.marker === 0xe1 && says(MORE_XMP)) { keepXmp(content.subarray(MORE_XMP.length + 40), inspection, inside); kept = true; }
    else if (segment.marker === 0xed && says(PHOTOSHOP)) { keepIptc(content, inspection, inside); kept = true; }
    else if (segment.marker === 0xfe) { inspection.fact('text', 'Comment', content.toString('utf8', 0, 2_000), inside); kept = true; }
  }
  if (kept) inspection.find('metadata', {}, inside.length > 0 ? { inside } : {});
  notePixels(jpegSize(bytes, file), inspection, inside);
  noteEnd(bytes, file.end, inspection, inside);
}
