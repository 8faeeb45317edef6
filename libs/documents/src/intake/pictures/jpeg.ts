/** A segment of a JPEG file: its marker, where it begins (the 0xFF) and where the next begins. */
export interface JpegSegment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

const SOS = 0xda;
const EOI = 0xd9;
const alone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

export interface JpegFile {
  readonly segments: readonly JpegSegment[];
  /** Byte after the end of the picture; `null` where the end is missing. */
  readonly end: number | null;
}

/** The segments of a picture up to its end; picture data belong to their scan. Never throws. */
export function jpegFile(bytes: Buffer): JpegFile {
  const segments: JpegSegment[] = [{ marker: 0xd8, start: 0, end: 2 }];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return { segments, end: null };
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) { at++; continue; }
    if (marker === EOI) { segments.push({ marker, start: at, end: at + 2 }); return { segments, end: at + 2 }; }
    const end = alone(marker) ? at + 2 : at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || (!alone(marker) && end < at + 4)) return { segments, end: null };
    const past = marker === SOS ? endOfScan(bytes, end) : end;
    segments.push({ marker, start: at, end: past });
    at = past;
  }
  const closed = bytes[at] === 0xff && bytes[at + 1] === EOI;
  if (closed) segments.push({ marker: EOI, start: at, end: at + 2 });
  return { segments, end: closed ? at + 2 : null };
}

/** Picture data end at the next marker; 0xFF00 is a byte of data, D0 to D7 are marks inside them. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** What stands in a segment, without its marker and length. */
export const jpegContent = (bytes: Buffer, { start, end }: JpegSegment): Buffer => bytes.subarray(Math.min(start + 4, end), end);

/** SOF0 to SOF15 without the tables DHT, JPG and DAC: height and width. */
export function jpegSize(bytes: Buffer, { segments }: JpegFile): { readonly width: number; readonly height: number } | undefined {
  const frame = segments.find(({ marker, start, end }) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker) && end - start >= 9);
  return frame && { height: bytes.readUInt16BE(frame.start + 5), width: bytes.readUInt16BE(frame.start + 7) };
}
