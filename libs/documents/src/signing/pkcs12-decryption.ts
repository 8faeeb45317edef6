import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { TAG, expect, integerOf, oidOf, type Der } from './asn1/der-reader';
import { SigningError } from './signing-error';

const PBES2 = '1.2.840.113549.1.5.13';
const SHA1_TRIPLE_DES = '1.2.840.113549.1.12.1.3';
const CIPHERS: Readonly<Record<string, readonly [name: string, keyLength: number]>> = {
  '2.16.840.1.101.3.4.1.2': ['aes-128-cbc', 16], '2.16.840.1.101.3.4.1.22': ['aes-192-cbc', 24], '2.16.840.1.101.3.4.1.42': ['aes-256-cbc', 32], '1.2.840.113549.3.7': ['des-ede3-cbc', 24],
};
const PSEUDO_RANDOM: Readonly<Record<string, string>> = { '1.2.840.113549.2.7': 'sha1', '1.2.840.113549.2.9': 'sha256', '1.2.840.113549.2.10': 'sha384', '1.2.840.113549.2.11': 'sha512' };
/** More rounds are made to exhaust the reader. */
const MOST_ROUNDS = 10_000_000;

/** What an AlgorithmIdentifier with a password hides. @throws SigningError, DerError */
export function decrypted(method: Der, hidden: Buffer, password: string): Buffer {
  const name = oidOf(method.children[0]);
  const parameters = expect(method.children[1], TAG.sequence, 'Parameters of the encryption').children;
  if (name === PBES2) return opened(...withPbes2(parameters, password), hidden);
  if (name !== SHA1_TRIPLE_DES) throw new SigningError('KEY_NOT_READABLE', `The file is encrypted by a method that is not read here (${name}): export it again with AES-256.`);
  const how = { digest: 'sha1', password, salt: expect(parameters[0], TAG.octets, 'The salt').content, rounds: roundsOf(parameters[1]) };
  return opened('des-ede3-cbc', derived({ ...how, id: 1, length: 24 }), derived({ ...how, id: 2, length: 8 }), hidden);
}

/** PBES2 (RFC 8018) with PBKDF2. */
function withPbes2([derivation, encryption]: readonly Der[], password: string): readonly [string, Buffer, Buffer] {
  const [salt, rounds, ...rest] = expect(derivation?.children[1], TAG.sequence, 'The derivation of the key').children;
  const random = rest.find(({ tag }) => tag === TAG.sequence);
  const digest = random ? PSEUDO_RANDOM[oidOf(random.children[0])] : 'sha1';
  const cipher = CIPHERS[oidOf(encryption?.children[0])];
  if (!cipher || !digest) throw new SigningError('KEY_NOT_READABLE', 'The file is encrypted by a method that is not read here: export it again with AES-256.');
  const [name, length] = cipher;
  const key = pbkdf2Sync(password, expect(salt, TAG.octets, 'The salt').content, roundsOf(rounds), length, digest);
  return [name, key, expect(encryption?.children[1], TAG.octets, 'The initial vector').content];
}

function opened(name: string, key: Buffer, vector: Buffer, hidden: Buffer): Buffer {
  try {
    const decipher = createDecipheriv(name, key, vector);
    return Buffer.concat([decipher.update(hidden), decipher.final()]);
  } catch (error) {
    throw new SigningError('PASSWORD_WRONG', 'The password does not open the file, or the file is damaged.', { cause: error });
  }
}

const roundsOf = (value: Der | undefined): number => {
  const rounds = Number(integerOf(value));
  if (rounds < 1 || rounds > MOST_ROUNDS) throw new SigningError('KEY_NOT_READABLE', `The file asks for ${rounds} rounds of derivation; at most ${MOST_ROUNDS} are made.`);
  return rounds;
};

interface Derivation {
  readonly digest: string;
  /** 1: key, 2: initial vector, 3: seal. */
  readonly id: 1 | 2 | 3;
  readonly password: string;
  readonly salt: Buffer;
  readonly rounds: number;
  readonly length: number;
}

/** Derivation of PKCS #12 (RFC 7292, appendix B.2). */
export function derived({ digest, id, password, salt, rounds, length }: Derivation): Buffer {
  const block = /sha(384|512)/.test(digest) ? 128 : 64;
  const secret = Buffer.from(`${password}\0`, 'utf16le').swap16();
  const filled = (bytes: Buffer): Buffer => (bytes.length ? Buffer.alloc(Math.ceil(bytes.length / block) * block, bytes) : bytes);
  const mixed = Buffer.concat([filled(salt), filled(secret)]);
  const out: Buffer[] = [];
  for (let made = 0; made < length;) {
    let part = createHash(digest).update(Buffer.alloc(block, id)).update(mixed).digest();
    for (let n = 1; n < rounds; n++) part = createHash(digest).update(part).digest();
    out.push(part);
    made += part.length;
    addOne(mixed, Buffer.alloc(block, part), block);
  }
  return Buffer.concat(out).subarray(0, length);
}

/** Adds a number and one to every block, in place. */
function addOne(mixed: Buffer, number: Buffer, block: number): void {
  for (let start = 0; start < mixed.length; start += block) {
    let carry = 1;
    for (let i = block - 1; i >= 0; i--) {
      carry += (mixed[start + i] ?? 0) + (number[i] ?? 0);
      mixed[start + i] = carry & 0xff;
      carry >>= 8;
    }
  }
}
