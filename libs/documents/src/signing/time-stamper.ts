import { createHash, randomBytes } from 'node:crypto';
import { DerError, TAG, expect, integerOf, readDer } from './asn1/der-reader';
import { integer, octets, oid, sequence, truth } from './asn1/der-writer';
import { OID } from './asn1/object-identifiers';
import { SigningError } from './signing-error';
import { checkTimeStamp } from '../verifying/cms/time-stamp-token';

/** Port: an authority that says that something existed at a point in time (RFC 3161). */
export interface TimeStamper {
  /** Token over the SHA-256 of the bytes, checked. @throws SigningError */
  stamp(bytes: Buffer): Promise<Buffer>;
}

/** Sends a request to the authority and brings its answer. */
export type Transport = (request: Buffer) => Promise<Buffer>;

/** A stamper that believes nothing: imprint, nonce, signature and purpose of the certificate are checked before the token is used. */
export function timeStamper(send: Transport): TimeStamper {
  return {
    async stamp(bytes) {
      const nonce = randomBytes(16);
      const answer = await send(requestFor(bytes, nonce));
      try {
        return checked(answer, bytes, nonce);
      } catch (error) {
        if (error instanceof DerError) throw new SigningError('TIME_STAMP_WRONG', `The answer of the time stamping authority cannot be read: ${error.message}`, { cause: error });
        throw error;
      }
    },
  };
}

const requestFor = (bytes: Buffer, nonce: Buffer): Buffer =>
  sequence(integer(1), sequence(sequence(oid(OID.sha256)), octets(createHash('sha256').update(bytes).digest())), integer(nonce), truth(true));

function checked(answer: Buffer, bytes: Buffer, nonce: Buffer): Buffer {
  const [status, token] = expect(readDer(answer), TAG.sequence, 'The answer').children;
  const granted = integerOf(status?.children[0]);
  if (granted > 1n || !token) throw new SigningError('TIME_STAMP_REFUSED', `The time stamping authority refused (status ${granted}${said(status?.children[1]?.children[0]?.content)}).`);
  const { problems, nonce: repeated, weak } = checkTimeStamp(token.bytes, bytes);
  if (repeated !== BigInt(`0x${nonce.toString('hex')}`)) throw new SigningError('TIME_STAMP_WRONG', 'The time stamp answers another request (its nonce differs): it is not used.');
  if (problems.length) throw new SigningError('TIME_STAMP_WRONG', `The time stamp is not sound (${problems.join(', ')}): it is not used.`);
  if (weak) throw new SigningError('TIME_STAMP_WRONG', 'The time stamp is signed with a method that is too weak today: use another authority.');
  return token.bytes;
}

const said = (text: Buffer | undefined): string => (text?.length ? `: ${text.toString('utf8').replace(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 200)}` : '');
