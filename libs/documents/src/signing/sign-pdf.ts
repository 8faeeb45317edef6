import { X509Certificate, createHash } from 'node:crypto';
import { PdfFile } from '../reading/pdf-file';
import { Name } from '../reading/pdf-syntax';
import { contentOf, nameOf } from '../verifying/cms/certificate';
import { permissionOf } from '../verifying/certification';
import type { SignOrder, SignedPdf } from './order';
import { RANGE, addSignatureField } from './signature-field';
import { signedData } from './signed-data-writer';
import { SigningError } from './signing-error';
import { IncrementalUpdate } from './writing/incremental-update';

/** Bytes kept for a signature beside its certificates, without and with a time stamp. */
const ROOM = { bare: 2048, stamped: 12_288 } as const;

/**
 * Signs a file (PAdES B-T with a stamper, B-B without) by writing behind its end: what was there stays byte for byte.
 * @throws SigningError; nothing is changed then
 */
export async function signPdf(pdf: Buffer, order: SignOrder): Promise<SignedPdf> {
  try {
    return await signed(readable(pdf), order);
  } catch (error) {
    if (error instanceof SyntaxError) throw new SigningError('PDF_NOT_SOUND', `The file is no sound PDF and is not signed: ${error.message}`, { cause: error });
    throw error;
  }
}

async function signed(file: PdfFile, order: SignOrder): Promise<SignedPdf> {
  const certificate = new X509Certificate(order.signer.certificate);
  refuseUnfit(file, certificate, order);
  const named = { ...order, name: order.name ?? nameOf(certificate) };
  const certificates = [order.signer.certificate, ...order.signer.chain].reduce((size, one) => size + one.length, 0);
  const room = certificates + (order.stamper ? ROOM.stamped : ROOM.bare);
  const made = await attempt(file, named, room);
  const { bytes, field } = 'bytes' in made ? made : await again(file, named, made.needed + 1024);
  return { bytes, field, sha256: createHash('sha256').update(bytes).digest('hex'), level: order.stamper ? 'B-T' : 'B-B' };
}

type Attempt = { readonly bytes: Buffer; readonly field: string } | { readonly needed: number };

async function again(file: PdfFile, order: SignOrder & { readonly name: string }, room: number): Promise<Extract<Attempt, { bytes: Buffer }>> {
  const made = await attempt(file, order, room);
  if ('bytes' in made) return made;
  throw new SigningError('TIME_STAMP_WRONG', `The signature with its time stamp has ${made.needed} bytes, more than the ${room} kept for it: try again.`);
}

/** Fields and pages first, with room for the signature; then the signature over everything but that room. */
async function attempt(file: PdfFile, order: SignOrder & { readonly name: string }, room: number): Promise<Attempt> {
  const update = new IncrementalUpdate(file);
  const { signature, field } = await addSignatureField(update, order, room);
  const { bytes, places } = update.finish();
  const start = places.get(signature.id) ?? 0;
  const range = bytes.indexOf(RANGE, start, 'latin1');
  const from = bytes.indexOf('/Contents <', start, 'latin1') + '/Contents '.length;
  const to = from + 2 * room + 2;
  bytes.write(`[0 ${from} ${to} ${bytes.length - to}`.padEnd(RANGE.length - 1) + ']', range, 'latin1');
  const made = await signedData(Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]), order.signer, order.stamper);
  if (made.length > room) return { needed: made.length };
  bytes.write(made.toString('hex'), from + 1, 'latin1');
  return { bytes, field };
}

function readable(pdf: Buffer): PdfFile {
  const file = new PdfFile(pdf);
  if (file.trailer.has('Encrypt')) throw new SigningError('PDF_ENCRYPTED', 'The file is encrypted: sign it without encryption.');
  const type = file.root.get('Type');
  if (!(type instanceof Name) || type.name !== 'Catalog') throw new SyntaxError('The file has no root.');
  return file;
}

function refuseUnfit(file: PdfFile, certificate: X509Certificate, { at, certify }: SignOrder): void {
  const { from, until } = contentOf(certificate);
  if (at < from || at > until) throw new SigningError('CERTIFICATE_NOT_VALID', `The certificate is valid from ${from.toISOString()} to ${until.toISOString()}, not now: use one that is valid.`);
  if (permissionOf(file) === 1) throw new SigningError('SIGNING_FORBIDDEN', 'Whoever certified the file allows no further signature.');
  const signatures = file.dictionary(file.root.get('AcroForm')).get('SigFlags');
  if (certify && typeof signatures === 'number' && signatures & 1) throw new SigningError('ALREADY_SIGNED', 'Only the first signature of a file can certify it: this file is signed already.');
}
