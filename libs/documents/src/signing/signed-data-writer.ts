import { X509Certificate, createHash } from 'node:crypto';
import { readDer } from './asn1/der-reader';
import { der, integer, nothing, octets, oid, sequence, set } from './asn1/der-writer';
import { OID } from './asn1/object-identifiers';
import type { Signer } from './signer';
import type { TimeStamper } from './time-stamper';
import { contentOf } from '../verifying/cms/certificate';

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
const attribute = (name: string, value: Buffer): Buffer => sequence(oid(name), set(value));

/**
 * A signature in CMS over bytes that stand elsewhere, as PAdES wants it (EN 319 142-1): type, digest and certificates are
 * signed; the time is not among them, it stands in the time stamp.
 */
export async function signedData(bytes: Buffer, signer: Signer, stamper?: TimeStamper): Promise<Buffer> {
  const certificates = [signer.certificate, ...signer.chain];
  const attributes = set(
    attribute(OID.contentType, oid(OID.data)),
    attribute(OID.messageDigest, octets(sha256(bytes))),
    // All certificates are named, the signer's first: none can be exchanged later. SHA-256 is the default and left out.
    attribute(OID.signingCertificateV2, sequence(sequence(...certificates.map((certificate) => sequence(octets(sha256(certificate))))))),
  );
  const signature = await signer.sign(attributes);
  const token = stamper ? await stamper.stamp(signature) : undefined;
  const { issuer, serial } = contentOf(new X509Certificate(signer.certificate));
  const info = sequence(
    integer(1), sequence(issuer, der(0x02, serial)), sequence(oid(OID.sha256)),
    Buffer.concat([Buffer.from([0xa0]), attributes.subarray(1)]),
    signer.scheme === 'ecdsa-sha256' ? sequence(oid(OID.ecdsaSha256)) : sequence(oid(OID.rsaSha256), nothing()),
    octets(signature),
    ...(token ? [der(0xa1, attribute(OID.timeStamp, token))] : []),
  );
  const whole = sequence(oid(OID.signedData), der(0xa0, sequence(
    integer(1), set(sequence(oid(OID.sha256))), sequence(oid(OID.data)), der(0xa0, ...certificates), set(info),
  )));
  return readDer(whole).bytes;
}
