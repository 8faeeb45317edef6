export type Family = 'pdf' | 'picture' | 'archive' | 'office' | 'executable' | 'media' | 'text' | 'unknown';

/** What a file is by its bytes. */
export interface Kind {
  readonly mediaType: string;
  readonly family: Family;
  /** Endings of names that fit it. */
  readonly endings: readonly string[];
}

const starts = (bytes: Buffer, signature: readonly number[], at = 0): boolean => signature.every((byte, index) => bytes[at + index] === byte);
const says = (bytes: Buffer, text: string, at = 0): boolean => bytes.length >= at + text.length && bytes.toString('latin1', at, at + text.length) === text;

const kind = (mediaType: string, family: Family, ...endings: string[]): Kind => ({ mediaType, family, endings });
export const UNKNOWN = kind('application/octet-stream', 'unknown');
export const TEXT = kind('text/plain; charset=utf-8', 'text', 'txt', 'text', 'csv', 'tsv', 'json', 'xml', 'log', 'md', 'html', 'htm', 'xhtml', 'svg', 'eml', 'ics', 'vcf', 'yaml', 'yml', 'sql', 'asc', 'pem');
export const PDF = kind('application/pdf', 'pdf', 'pdf');
const ZIP = kind('application/zip', 'archive', 'zip', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'epub', 'docm', 'xlsm', 'pptm', 'kmz');

const brands: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'].map((brand) => [brand, kind('image/heic', 'picture', 'heic', 'heif', 'hif')])),
  avif: kind('image/avif', 'picture', 'avif'), avis: kind('image/avif', 'picture', 'avif'),
  'M4A ': kind('audio/mp4', 'media', 'm4a', 'mp4'), 'qt  ': kind('video/quicktime', 'media', 'mov', 'qt'),
};

/** Windows programs: `MZ`, and a header of theirs where the first one points, or the zeros that no text has. */
const isWindowsProgram = (bytes: Buffer): boolean =>
  says(bytes, 'MZ') && bytes.length >= 64 && (says(bytes, 'PE\0\0', bytes.readUInt32LE(60)) || bytes.subarray(0, 64).includes(0));

type Signature = readonly [Kind, (bytes: Buffer) => boolean];
const at = (made: Kind, text: string, offset = 0): Signature => [made, (bytes) => says(bytes, text, offset)];

/** By the first bytes; programs come first, so that nothing else written into them hides what they are. */
const signatures: readonly Signature[] = [
  [kind('application/vnd.microsoft.portable-executable', 'executable', 'exe', 'dll', 'scr', 'sys'), isWindowsProgram],
  at(kind('application/x-elf', 'executable', 'elf', 'so'), '\x7fELF'),
  [kind('application/x-mach-binary', 'executable'), (b) => starts(b, [0xfe, 0xed, 0xfa, 0xce]) || starts(b, [0xfe, 0xed, 0xfa, 0xcf]) || starts(b, [0xce, 0xfa, 0xed, 0xfe]) || starts(b, [0xcf, 0xfa, 0xed, 0xfe])],
  [kind('application/java-vm', 'executable', 'class'), (b) => starts(b, [0xca, 0xfe, 0xba, 0xbe])],
  at(kind('application/vnd.android.dex', 'executable', 'dex'), 'dex\n'),
  at(kind('application/wasm', 'executable', 'wasm'), '\0asm'),
  [kind('application/x-ms-shortcut', 'executable', 'lnk'), (b) => starts(b, [0x4c, 0, 0, 0, 1, 0x14, 2, 0])],
  at(kind('application/vnd.ms-htmlhelp', 'executable', 'chm'), 'ITSF'),
  [kind('text/x-shellscript', 'executable', 'sh'), (b) => says(b, '#!/') || says(b, '#! /')],
  [kind('image/png', 'picture', 'png'), (b) => starts(b, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  [kind('image/jpeg', 'picture', 'jpg', 'jpeg', 'jpe', 'jfif'), (b) => starts(b, [0xff, 0xd8, 0xff])],
  at(kind('image/gif', 'picture', 'gif'), 'GIF8'),
  [kind('image/webp', 'picture', 'webp'), (b) => says(b, 'RIFF') && says(b, 'WEBP', 8)],
  [kind('image/tiff', 'picture', 'tif', 'tiff', 'dng', 'nef', 'cr2', 'arw'), (b) => says(b, 'II*\0') || says(b, 'MM\0*')],
  [kind('audio/wav', 'media', 'wav'), (b) => says(b, 'RIFF') && says(b, 'WAVE', 8)],
  [kind('video/x-msvideo', 'media', 'avi'), (b) => says(b, 'RIFF') && says(b, 'AVI ', 8)],
  at(kind('audio/mpeg', 'media', 'mp3'), 'ID3'),
  at(kind('application/ogg', 'media', 'ogg', 'oga', 'ogv', 'opus'), 'OggS'),
  [kind('video/matroska', 'media', 'mkv', 'webm'), (b) => starts(b, [0x1a, 0x45, 0xdf, 0xa3])],
  [kind('application/gzip', 'archive', 'gz', 'tgz'), (b) => starts(b, [0x1f, 0x8b])],
  [kind('application/x-7z-compressed', 'archive', '7z'), (b) => starts(b, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
  at(kind('application/vnd.rar', 'archive', 'rar'), 'Rar!\x1a\x07'),
  at(kind('application/x-bzip2', 'archive', 'bz2'), 'BZh'),
  [kind('application/x-xz', 'archive', 'xz'), (b) => starts(b, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0])],
  [kind('application/zstd', 'archive', 'zst'), (b) => starts(b, [0x28, 0xb5, 0x2f, 0xfd])],
  at(kind('application/vnd.ms-cab-compressed', 'archive', 'cab'), 'MSCF\0\0\0\0'),
  at(kind('application/x-tar', 'archive', 'tar'), 'ustar', 257),
  at(kind('application/x-iso9660-image', 'archive', 'iso'), 'CD001', 0x8001),
  [ZIP, (b) => says(b, 'PK\x03\x04') || says(b, 'PK\x05\x06')],
  [kind('application/x-cfb', 'office', 'doc', 'xls', 'ppt', 'msg', 'dot', 'xlt', 'docx', 'xlsx', 'pptx'), (b) => starts(b, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  at(kind('application/rtf', 'office', 'rtf', 'doc'), '{\\rt'),
];

/** What a file is by its bytes; what its sender called it is never believed. Unknown content is plain text or plain bytes. */
export function kindOf(bytes: Buffer): Kind {
  const known = signatures.find(([, matches]) => matches(bytes));
  if (known) return known[0];
  if (says(bytes, 'ftyp', 4)) return brands[bytes.toString('latin1', 8, 12)] ?? kind('video/mp4', 'media', 'mp4', 'm4v', 'mov', '3gp', 'm4a');
  if (bytes.subarray(0, 1_024).includes('%PDF-')) return PDF;
  return isText(bytes) ? TEXT : utf16(bytes) ?? UNKNOWN;
}

function isText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // Not UTF-8: that is the answer asked for, not a failure.
    return false;
  }
}

function utf16(bytes: Buffer): Kind | undefined {
  if (starts(bytes, [0xff, 0xfe])) return { ...TEXT, mediaType: 'text/plain; charset=utf-16le' };
  return starts(bytes, [0xfe, 0xff]) ? { ...TEXT, mediaType: 'text/plain; charset=utf-16be' } : undefined;
}
