import { createHash, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Holder } from './certificates';
import { generalizedTime, octet, oid, parts, seq, setOf, small, tlv } from './encoding';

const TST = '1.2.840.113549.1.9.16.1.4';
const SHA256 = '2.16.840.1.101.3.4.2.1';
const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

export interface Misdeeds {
  /** Stamps something else. */
  readonly otherContent?: boolean;
  readonly otherNonce?: boolean;
  readonly noNonce?: boolean;
  readonly badSignature?: boolean;
  readonly refuses?: boolean;
}

/** A time stamping authority of our own (RFC 3161): for tests alone. */
export function answerTo(request: Buffer, holder: Holder, at: Date, { otherContent, otherNonce, noNonce, badSignature, refuses }: Misdeeds = {}): Buffer {
  if (refuses) return seq(seq(small(2), seq(tlv(0x0c, Buffer.from('not today')))));
  const members = parts(parts(request)[0]!.body);
  const imprint = otherContent ? seq(seq(oid(SHA256)), octet(sha256(Buffer.from('something else')))) : members[1]!.whole;
  const nonce = members.find(({ tag }, n) => tag === 0x02 && n > 0)!.whole;
  const content = seq(small(1), oid('1.3.6.1.4.1.32473.1'), imprint, small(7), generalizedTime(at), ...(noNonce ? [] : [otherNonce ? small(99) : nonce]));
  const attribute = (name: string, value: Buffer): Buffer => seq(oid(name), setOf(value));
  const attributes = setOf(
    attribute('1.2.840.113549.1.9.3', oid(TST)),
    attribute('1.2.840.113549.1.9.4', octet(sha256(content))),
    attribute('1.2.840.113549.1.9.16.2.47', seq(seq(seq(octet(sha256(holder.certificate)))))),
  );
  const signature = sign('sha256', attributes, holder.key);
  if (badSignature) signature[signature.length - 1]! ^= 1;
  const algorithm = holder.key.asymmetricKeyType === 'ec' ? seq(oid('1.2.840.10045.4.3.2')) : seq(oid('1.2.840.113549.1.1.11'), tlv(0x05));
  const issuer = parts(parts(parts(holder.certificate)[0]!.body)[0]!.body)[3]!.whole;
  const info = seq(small(1), seq(issuer, holder.serial), seq(oid(SHA256)), Buffer.concat([Buffer.from([0xa0]), attributes.subarray(1)]), algorithm, octet(signature));
  const signed = seq(small(3), setOf(seq(oid(SHA256))), seq(oid(TST), tlv(0xa0, octet(content))), tlv(0xa0, holder.certificate), setOf(info));
  return seq(seq(small(0)), seq(oid('1.2.840.113549.1.7.2'), tlv(0xa0, signed)));
}

export interface RunningAuthority {
  readonly url: string;
  stop(): Promise<void>;
}

/** The same on a port of this computer. `respond` may misbehave in transport. */
export async function startAuthority(respond: (request: Buffer, server: Server) => { body: Buffer; type?: string; status?: number; never?: boolean }): Promise<RunningAuthority> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      const { body, type = 'application/timestamp-reply', status = 200, never } = respond(Buffer.concat(chunks), server);
      if (!never) response.writeHead(status, { 'content-type': type }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}
