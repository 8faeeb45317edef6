import { existsSync } from 'node:fs';
import type { SignOrder, SignedPdf, Signer, VisiblePlace } from '@comity/documents';
import { missing, notAcceptable, type Failure } from '../failure';
import { ask } from '../terminal/ask';
import { readInput } from '../terminal/input';
import { writeWhole } from './write-whole';

export interface SignOptions {
  readonly out: string;
  readonly key?: string;
  readonly cert?: string;
  readonly p12?: string;
  readonly tsa?: string;
  readonly visible?: string;
  readonly name?: string;
  readonly reason?: string;
  readonly place?: string;
  readonly certify?: string;
}

export interface SignAnswer {
  readonly file: string;
  readonly sha256: string;
  readonly field: string;
  readonly level: SignedPdf['level'];
}

/** Where a password comes from when nobody is asked. Never from an argument: those are seen by everybody on the computer. */
const PASSWORD = 'COMITY_KEY_PASSWORD';

/** What others did not deliver: nothing is wrong with the input. */
const AWAY = /^(TIME_STAMP|TOKEN)_/;

/** @throws Failure */
export async function sign(path: string, options: SignOptions): Promise<SignAnswer> {
  const visible = placeOf(options.visible);
  refuseSame(path, options.out);
  const documents = await import('@comity/documents');
  try {
    const signer = await signerOf(options, documents);
    const { tsa, name, reason, place, certify } = options;
    const order: SignOrder = {
      signer, at: new Date(), ...(tsa === undefined ? {} : { stamper: documents.timeStamper(documents.overHttp({ url: addressOf(tsa) })) }), ...(visible ? { visible } : {}),
      ...(name ? { name } : {}), ...(reason ? { reason } : {}), ...(place ? { place } : {}), ...(certify ? { certify: Number(certify) as 1 | 2 | 3 } : {}),
    };
    const { bytes, sha256, field, level } = await documents.signPdf(await readInput(path, 'the PDF'), order);
    writeWhole(options.out, bytes, '--out');
    return { file: options.out, sha256, field, level };
  } catch (error) {
    if (error instanceof documents.SigningError) throw AWAY.test(error.code) ? missing(error.code, error.message) : notAcceptable(error.code, error.message);
    throw error;
  }
}

async function signerOf({ key, cert, p12 }: SignOptions, documents: typeof import('@comity/documents')): Promise<Signer> {
  if (p12 !== undefined) {
    if (key !== undefined || cert !== undefined) throw notAcceptable('NOT_UNDERSTOOD', 'Give either --p12, or --key and --cert.', { field: '--p12' });
    return documents.signerFromPkcs12(await readInput(p12, 'the key'), await password(p12));
  }
  if (key === undefined || cert === undefined) throw notAcceptable('KEY_MISSING', 'Say with which key: --key and --cert, or --p12.', { field: key === undefined ? '--key' : '--cert' });
  const bytes = await readInput(key, 'the key');
  return documents.signerFromKey({ key: bytes, certificates: await readInput(cert, 'the certificate'), ...(bytes.includes('ENCRYPTED') ? { password: await password(key) } : {}) });
}

const password = async (path: string): Promise<string> => process.env[PASSWORD] ?? (process.stdin.isTTY ? ask(`Password of ${path}: `, { hidden: true }) : refuseToGuess(path));

function refuseToGuess(path: string): never {
  throw notAcceptable('PASSWORD_MISSING', `The password of ${path} is missing: set ${PASSWORD}, or run the command in a terminal.`);
}

/** `block`, or page and rectangle as five numbers. */
function placeOf(text: string | undefined): VisiblePlace | 'block' | undefined {
  if (text === undefined || text === 'block') return text;
  const [page = NaN, x = NaN, y = NaN, width = NaN, height = NaN, ...more] = text.split(',').map((part) => (/^\s*\d+(\.\d+)?\s*$/.test(part) ? Number(part) : NaN));
  if (more.length || [page, x, y, width, height].some(Number.isNaN) || !Number.isInteger(page) || page < 1) throw wrongPlace();
  return { page, x, y, width, height };
}

const wrongPlace = (): Failure => notAcceptable('PLACE_NOT_UNDERSTOOD', 'Give --visible as PAGE,X,Y,WIDTH,HEIGHT in points from the lower left corner, such as 1,60,60,180,70, or as "block".', { field: '--visible' });

function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return text;
  throw notAcceptable('ADDRESS_NOT_UNDERSTOOD', `"${text}" is no address of a time stamping authority: give one that begins with https:// or http://.`, { field: '--tsa' });
}

/** What was received stays as it came. */
function refuseSame(path: string, out: string): void {
  if (path === out && existsSync(out)) throw notAcceptable('FILE_NOT_WRITABLE', 'The signed file must not replace the other one: choose another --out.', { field: '--out' });
}
