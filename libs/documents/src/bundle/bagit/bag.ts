import { createHash } from 'node:crypto';
import { BundleError, type BundleOrder } from '../part';
import { inManifest, payloadPaths } from './safe-path';
import { zip, type ZipEntry } from './zip';

export interface Bag {
  /** The ZIP. */
  readonly bytes: Buffer;
  readonly sha256: string;
  /** Paths of the payload, in the order of the parts; what was added follows. */
  readonly payload: readonly string[];
}

const hex = (algorithm: 'sha256' | 'sha512', bytes: Buffer): string => createHash(algorithm).update(bytes).digest('hex');

/** A bag (RFC 8493) as a ZIP; `extra` are payload files beside the parts, such as the index and the case data. */
export function bagOf(order: BundleOrder, extra: readonly ZipEntry[] = []): Bag {
  if (order.parts.length === 0) throw new BundleError('BUNDLE_EMPTY', 'A bundle has at least one file: name the paper of the request.');
  const own = extra.map(({ path, bytes }) => ({ path: `data/${path}`, bytes }));
  const paths = payloadPaths(order.parts, own.map(({ path }) => path));
  const payload = [...order.parts.map(({ bytes }, n) => ({ path: paths[n] ?? '', bytes })), ...own];
  const tags = [
    tag('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    tag('bag-info.txt', bagInfo(order, payload)),
    tag('manifest-sha256.txt', manifest('sha256', payload)),
    tag('manifest-sha512.txt', manifest('sha512', payload)),
  ];
  const folder = `${order.reference.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') || 'bundle'}`;
  const all = [...tags, tag('tagmanifest-sha256.txt', manifest('sha256', tags)), ...payload];
  const bytes = zip(all.map((entry) => ({ ...entry, path: `${folder}/${entry.path}` })), order.at);
  return { bytes, sha256: hex('sha256', bytes), payload: payload.map(({ path }) => path) };
}

const tag = (path: string, text: string): ZipEntry => ({ path, bytes: Buffer.from(text, 'utf8') });

const manifest = (algorithm: 'sha256' | 'sha512', entries: readonly ZipEntry[]): string =>
  entries.map(({ path, bytes }) => `${hex(algorithm, bytes)}  ${inManifest(path)}\n`).sort((a, b) => (a.slice(a.indexOf(' ')) < b.slice(b.indexOf(' ')) ? -1 : 1)).join('');

/** One line each; a label without a value is left out. A line break in a value would begin another label. */
function bagInfo({ reference, title, organisation, at, caseReference, contact = {} }: BundleOrder, payload: readonly ZipEntry[]): string {
  const octets = payload.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Source-Organization', organisation], ['Organization-Address', contact.address], ['Contact-Name', contact.name], ['Contact-Phone', contact.phone], ['Contact-Email', contact.email],
    ['External-Description', title], ['Bagging-Date', at.toISOString().slice(0, 10)], ['External-Identifier', reference],
    ['Bag-Size', sizeInWords(octets)], ['Payload-Oxum', `${octets}.${payload.length}`], ['Bag-Group-Identifier', caseReference], ['Bag-Count', '1 of 1'], ['Internal-Sender-Identifier', reference],
  ];
  return lines.flatMap(([label, value]) => (value ? [`${label}: ${value.normalize('NFC').replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()}\n`] : [])).join('');
}

/** Decimal units, as RFC 8493 has them. */
export function sizeInWords(octets: number): string {
  const [unit, size] = octets >= 1e6 ? ['MB', octets / 1e6] : octets >= 1e3 ? ['kB', octets / 1e3] : ['bytes', octets];
  return `${unit === 'bytes' ? size : size.toFixed(1)} ${unit}`;
}
