import { BundleError } from '../part';
import { crc32 } from './crc32';

export interface ZipEntry {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Beyond this ZIP64 would be needed. */
const MOST_BYTES = 0xffff_0000;
const MOST_ENTRIES = 65_000;
const UTF8_NAMES = 0x0800;

/** A ZIP of files as they are: nothing is packed, so another version of a packer cannot change its bytes. Times are UTC. */
export function zip(entries: readonly ZipEntry[], at: Date): Buffer {
  const stamp = dosTime(at);
  if (entries.length > MOST_ENTRIES) throw new BundleError('BUNDLE_TOO_LARGE', `The bundle has ${entries.length} files; at most ${MOST_ENTRIES} fit. Make several bundles.`);
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of entries) {
    const name = Buffer.from(path, 'utf8');
    const common = headOf(bytes, name, stamp);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, inDirectory(offset), name]));
    parts.push(local, bytes);
    offset += local.length + bytes.length;
    if (offset > MOST_BYTES) throw new BundleError('BUNDLE_TOO_LARGE', 'The bundle is larger than 4 GB. Make several bundles.');
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...parts, listed, end(entries.length, listed.length, offset)]);
}

/** From the needed version to the length of the extra field: the same in both places of the format. */
function headOf(bytes: Buffer, name: Buffer, stamp: readonly [number, number]): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(UTF8_NAMES, 2);
  head.writeUInt16LE(stamp[0], 6);
  head.writeUInt16LE(stamp[1], 8);
  head.writeUInt32LE(crc32(bytes), 10);
  head.writeUInt32LE(bytes.length, 14);
  head.writeUInt32LE(bytes.length, 18);
  head.writeUInt16LE(name.length, 22);
  return head;
}

/** Comment, disk, attributes (an ordinary file that its owner may write) and place. */
function inDirectory(offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE((0o100644 << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  return rest;
}

function end(count: number, size: number, offset: number): Buffer {
  const last = Buffer.alloc(22);
  last.write('PK\x05\x06', 'latin1');
  last.writeUInt16LE(count, 8);
  last.writeUInt16LE(count, 10);
  last.writeUInt32LE(size, 12);
  last.writeUInt32LE(offset, 16);
  return last;
}

function dosTime(at: Date): [number, number] {
  const year = at.getUTCFullYear();
  if (!(year >= 1980 && year <= 2107)) throw new BundleError('TIME_NOT_ACCEPTABLE', 'The time of a bundle lies between 1980 and 2107.');
  return [(at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1), ((year - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()];
}
