import type { IssuedFiles, TrustPolicy, Verification } from '@comity/documents';
import { notAcceptable } from '../failure';
import { parseJson, readInput } from '../terminal/input';
import { plain } from '../terminal/plain';
import { openRegister, registerAnswer, registerLines, type RegisterAnswer } from './issued-register';

export interface VerifyFileOptions {
  readonly trust?: string;
  readonly issued?: string;
  readonly register?: string;
  readonly registerKey?: string;
}

export interface VerifiedFile extends Verification {
  /** The result in one line. */
  readonly headline: string;
  readonly register?: RegisterAnswer;
}

/** @throws Failure */
export async function verify(path: string, { trust, issued, register, registerKey }: VerifyFileOptions): Promise<VerifiedFile> {
  if (issued !== undefined && register !== undefined) throw notAcceptable('NOT_UNDERSTOOD', 'Give either --issued or --register.', { field: '--register' });
  if (registerKey !== undefined && register === undefined) throw notAcceptable('NOT_UNDERSTOOD', '--register-key belongs to --register.', { field: '--register-key' });
  const documents = await import('@comity/documents');
  const pdf = await readInput(path, 'the PDF');
  const policy = trust === undefined ? undefined : await policyOf(trust, documents);
  const list = register === undefined ? undefined : await openRegister(register, registerKey, documents);
  const asked = list ? (sha256: string) => Promise.resolve(list.ask(sha256)) : issued === undefined ? undefined : await issuedIn(issued);
  const found = await documents.verifyPdf(pdf, { now: new Date(), ...(policy ? { trust: policy } : {}), ...(asked ? { issued: asked } : {}) });
  const told = { ...found, headline: documents.headlineOf(found) };
  return list ? { ...told, register: registerAnswer(list, pdf, registerKey !== undefined, documents) } : told;
}

/** Certificates in PEM as roots, or a policy as JSON. */
async function policyOf(path: string, documents: typeof import('@comity/documents')): Promise<TrustPolicy> {
  const bytes = await readInput(path, 'the trusted certificates');
  try {
    return bytes.toString('latin1').trimStart().startsWith('{') ? documents.readTrustPolicy(parseJson(bytes)) : documents.trustingRoots(bytes.toString('latin1'));
  } catch (error) {
    if (error instanceof documents.TrustPolicyError) throw notAcceptable('TRUST_NOT_UNDERSTOOD', `${error.message} (${path})`, error.field ? { field: error.field } : {});
    throw error;
  }
}

/** One SHA-256 a line; what follows it is a remark. `withdrawn` after it says so. */
async function issuedIn(path: string): Promise<IssuedFiles> {
  const lines = (await readInput(path, 'the list of issued files')).toString('utf8').split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('#'));
  const wrong = lines.find((line) => !/^[0-9a-f]{64}(\s|$)/i.test(line));
  if (wrong !== undefined) throw notAcceptable('LIST_NOT_UNDERSTOOD', `The list ${path} must hold one SHA-256 a line; "${wrong.slice(0, 40)}" is none.`, { field: '--issued' });
  const known = new Map(lines.map((line) => [line.slice(0, 64).toLowerCase(), /^\s+withdrawn\b/.test(line.slice(64))] as const));
  return (sha256) => Promise.resolve(known.has(sha256) ? { known: true, withdrawn: known.get(sha256) === true } : { known: false });
}

/** For people: what is the matter first, then signature by signature. */
export function verificationLines({ headline, signatures, findings, issued, sha256, register }: VerifiedFile): readonly string[] {
  return [
    headline,
    `SHA-256 ${sha256}`,
    ...(register ? registerLines(register).map(plain) : issued ? [issued.known ? `Issued${issued.withdrawn ? ', and WITHDRAWN since' : ''}.` : 'Not in the list of issued files.'] : []),
    ...signatures.flatMap(({ field, inWords }) => ['', `${plain(field)}: ${plain(inWords)}`]),
    ...(findings.length ? ['', ...findings.map(({ level, code, signature, message }) => `${{ broken: '!!', doubt: '? ', note: '  ' }[level]} ${signature ? `${plain(signature)}: ` : ''}${plain(message)} [${code}]`)] : []),
  ];
}
