import { constants, createHash, sign as signBytes } from 'node:crypto';
import type { Holder } from './certificates';
import { octet, oid, parts, seq, setOf, small, tlv } from './encoding';
import { appended, plainPdf, TWO_PAGES } from './plain-pdf';

const ROOM = 8000;

/** A signed file as another program would write it: any kind of signature, over any content. */
export function handSigned(subFilter: string, cms: (covered: Buffer) => Buffer): Buffer {
  const blank = `<${'0'.repeat(ROOM)}>`;
  const pdf = appended(plainPdf(), [
    { id: 1, value: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /SigFlags 3 /Fields [20 0 R] >> >>' },
    { id: 3, value: TWO_PAGES[2]!.value.replace(' >>', ' /Annots [20 0 R] >>').replace('/Resources << /Annots [20 0 R] >>', '/Resources << >>') },
    { id: 20, value: '<< /Type /Annot /Subtype /Widget /FT /Sig /T (By hand) /Rect [0 0 0 0] /V 21 0 R >>' },
    { id: 21, value: `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${subFilter} /ByteRange [0 0000000000 0000000000 0000000000] /Contents ${blank} >>` },
  ]);
  const from = pdf.indexOf(blank);
  const to = from + blank.length;
  const range = `[0 ${[from, to, pdf.length - to].map((n) => String(n).padStart(10, ' ')).join(' ')}]`;
  pdf.write(range, pdf.indexOf('[0 0000000000'), 'latin1');
  pdf.write(cms(Buffer.concat([pdf.subarray(0, from), pdf.subarray(to)])).toString('hex'), from + 1, 'latin1');
  return pdf;
}

export interface CmsWish {
  readonly digest?: 'sha256' | 'sha1' | 'sha512';
  readonly pss?: boolean;
  readonly withoutCertificateAttribute?: boolean;
  readonly unsigned?: Buffer;
}

const DIGESTS = { sha256: '2.16.840.1.101.3.4.2.1', sha1: '1.3.14.3.2.26', sha512: '2.16.840.1.101.3.4.2.3' } as const;

export function cmsOf(holder: Holder, covered: Buffer, { digest = 'sha256', pss, withoutCertificateAttribute, unsigned }: CmsWish = {}): Buffer {
  const hash = (bytes: Buffer): Buffer => createHash(digest).update(bytes).digest();
  const attribute = (name: string, value: Buffer): Buffer => seq(oid(name), setOf(value));
  const named = seq(oid(DIGESTS[digest]), tlv(0x05));
  const attributes = setOf(
    attribute('1.2.840.113549.1.9.3', oid('1.2.840.113549.1.7.1')),
    attribute('1.2.840.113549.1.9.4', octet(hash(covered))),
    ...(withoutCertificateAttribute ? [] : [attribute('1.2.840.113549.1.9.16.2.47', seq(seq(seq(named, octet(hash(holder.certificate))))))]),
  );
  const rsa = holder.key.asymmetricKeyType === 'rsa';
  const signature = signBytes(digest, attributes, pss ? { key: holder.key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 } : holder.key);
  const method = pss
    ? seq(oid('1.2.840.113549.1.1.10'), seq(tlv(0xa0, named), tlv(0xa1, seq(oid('1.2.840.113549.1.1.8'), named)), tlv(0xa2, small(32))))
    : seq(oid(rsa ? '1.2.840.113549.1.1.1' : '1.2.840.10045.4.3.2'), ...(rsa ? [tlv(0x05)] : []));
  const issuer = parts(parts(parts(holder.certificate)[0]!.body)[0]!.body)[3]!.whole;
  const info = seq(small(1), seq(issuer, holder.serial), named, Buffer.concat([Buffer.from([0xa0]), attributes.subarray(1)]), method, octet(signature), ...(unsigned ? [tlv(0xa1, unsigned)] : []));
  return seq(oid('1.2.840.113549.1.7.2'), tlv(0xa0, seq(small(1), setOf(named), seq(oid('1.2.840.113549.1.7.1')), tlv(0xa0, holder.certificate), setOf(info))));
}
