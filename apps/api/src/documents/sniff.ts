const starts = (bytes: Buffer, signature: readonly number[], at = 0): boolean => signature.every((byte, index) => bytes[at + index] === byte);
const ascii = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')];

const signatures: readonly (readonly [string, (bytes: Buffer) => boolean])[] = [
  ['application/pdf', (bytes) => bytes.subarray(0, 1024).includes('%PDF-')],
  ['image/png', (bytes) => starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['image/jpeg', (bytes) => starts(bytes, [0xff, 0xd8, 0xff])],
  ['image/gif', (bytes) => starts(bytes, ascii('GIF8'))],
  ['image/tiff', (bytes) => starts(bytes, ascii('II*\0')) || starts(bytes, ascii('MM\0*'))],
  ['application/gzip', (bytes) => starts(bytes, [0x1f, 0x8b])],
  ['application/x-7z-compressed', (bytes) => starts(bytes, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
  ['application/zip', (bytes) => starts(bytes, ascii('PK\x03\x04')) || starts(bytes, ascii('PK\x05\x06'))],
];

/** What a file is by its bytes; what its sender called it is never believed. Unknown content is plain bytes or plain text. */
export function sniff(bytes: Buffer): string {
  const known = signatures.find(([, matches]) => matches(bytes));
  if (known) return known[0];
  return isText(bytes) ? 'text/plain; charset=utf-8' : 'application/octet-stream';
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
