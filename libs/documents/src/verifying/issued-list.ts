import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { IssuedAnswer } from './report';

const SCHEMA = 'comity/issued/1';

export interface IssuedListEntry {
  /** SHA-256 of the file, and of the data inside it where that is known. */
  readonly file: string;
  readonly data: string | null;
  /** Instant of its withdrawal. */
  readonly withdrawn: string | null;
}

export interface IssuedListContent {
  readonly authority: string;
  readonly code: string;
  readonly at: string;
  /** Ed25519, PEM (SPKI): the key that signs the messages of this authority. */
  readonly publicKey: string;
  readonly entries: readonly IssuedListEntry[];
}

/** A list whose signature holds, asked without the net. */
export interface IssuedList extends Omit<IssuedListContent, 'entries'> {
  readonly entries: number;
  /** SHA-256 of the key in DER: to be compared with what the authority has published. */
  readonly keySha256: string;
  ask(sha256: string): IssuedAnswer;
}

/** A list that cannot be relied on, and what to do. */
export class IssuedListError extends Error {
  override readonly name = 'IssuedListError';
  constructor(readonly code: 'LIST_NOT_UNDERSTOOD' | 'LIST_SIGNATURE_WRONG' | 'LIST_KEY_OTHER', message: string) { super(message); }
}

/** JSON lines: who and when, one paper a line, and last the signature over everything before it. */
export function writeIssuedList({ entries, publicKey, ...head }: IssuedListContent, sign: (text: string) => string): string {
  const lines = [{ schema: SCHEMA, ...head, key: publicKey }, ...entries.map(({ file, data, withdrawn }) => ({ file, data, withdrawn }))];
  const signed = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  return `${signed}${JSON.stringify({ signature: sign(signed) })}\n`;
}

/**
 * Reads a list and checks its signature.
 * @param known the key of the authority as PEM, or its SHA-256, where the reader has it from elsewhere
 * @throws IssuedListError
 */
export function readIssuedList(text: string, known?: string): IssuedList {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.length < 2) throw notUnderstood('it must end with a line that holds its signature');
  const [first, ...rest] = lines.map(member);
  const last = rest.pop();
  const { authority, code, at, key } = first ?? {};
  if (first?.['schema'] !== SCHEMA || ![authority, code, at, key].every((value) => typeof value === 'string')) throw notUnderstood(`its first line must say "schema": "${SCHEMA}" with authority, code, at and key`);
  const publicKey = keyOf(key as string);
  const keySha256 = fingerprint(publicKey);
  const signed = Buffer.from(`${lines.slice(0, -1).join('\n')}\n`, 'utf8');
  if (typeof last?.['signature'] !== 'string' || !verify(null, signed, publicKey, Buffer.from(last['signature'], 'base64'))) {
    throw new IssuedListError('LIST_SIGNATURE_WRONG', 'The signature of the list does not hold: the list was changed or cut. Get it again from the authority.');
  }
  if (known !== undefined && (/^[0-9a-f]{64}$/i.test(known.trim()) ? known.trim().toLowerCase() : fingerprint(keyOf(known))) !== keySha256) {
    throw new IssuedListError('LIST_KEY_OTHER', `The list is signed with another key (SHA-256 ${keySha256}) than that of the authority: somebody else made it.`);
  }
  const withdrawn = entriesOf(rest);
  return {
    authority: authority as string, code: code as string, at: at as string, publicKey: key as string, keySha256, entries: rest.length,
    ask: (sha256) => (withdrawn.has(sha256) ? { known: true, by: authority as string, withdrawn: withdrawn.get(sha256) === true } : { known: false }),
  };
}

function member(line: string, n: number): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  } catch {
    throw notUnderstood(`line ${n + 1} is no JSON`);
  }
  throw notUnderstood(`line ${n + 1} is no JSON object`);
}

/** By both digests. A paper that stands wins over one with the same data that was withdrawn. */
function entriesOf(rest: readonly Readonly<Record<string, unknown>>[]): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  rest.forEach(({ file, data, withdrawn }, n) => {
    if (!isDigest(file) || !(data === null || isDigest(data)) || !(withdrawn === null || typeof withdrawn === 'string')) throw notUnderstood(`line ${n + 2} is no entry`);
    for (const digest of data === null ? [file] : [file, data]) found.set(digest, (found.get(digest) ?? true) && withdrawn !== null);
  });
  return found;
}

const isDigest = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const fingerprint = (key: KeyObject): string => createHash('sha256').update(key.export({ type: 'spki', format: 'der' })).digest('hex');
const notUnderstood = (why: string): IssuedListError => new IssuedListError('LIST_NOT_UNDERSTOOD', `This is no signed list of issued papers: ${why}.`);

function keyOf(pem: string): KeyObject {
  try {
    const key = createPublicKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    throw notUnderstood('its key cannot be read');
  }
  throw notUnderstood('its key is not of the kind Ed25519');
}
