import { createHash } from 'node:crypto';
import { verifyPdf, type Verification } from '@comity/documents';
import { NOW, aCast } from './support/cast';
import { aHolder } from './support/certificates';
import { octet, oid, parts, seq, setOf, small } from './support/encoding';
import { cmsOf, handSigned, type CmsWish } from './support/handmade';
import { answerTo } from './support/time-stamp-authority';

const cast = aCast();
const CADES = 'ETSI.CAdES.detached';
const verify = (pdf: Buffer): Promise<Verification> => verifyPdf(pdf, { now: NOW, trust: cast.trust });
const codes = ({ findings }: Verification): string[] => findings.map(({ code }) => code);

describe('signatures that others made', () => {
  it.each<[string, string, CmsWish, string, string[]]>([
    ['PAdES', CADES, {}, 'RSA 2048, SHA-256', []],
    ['SHA-512', CADES, { digest: 'sha512' }, 'RSA 2048, SHA-512', []],
    ['RSA-PSS', CADES, { pss: true }, 'RSA-PSS 2048, SHA-256', []],
    ['a kind older than PAdES', 'adbe.pkcs7.detached', { withoutCertificateAttribute: true }, 'RSA 2048, SHA-256', ['NOT_CADES']],
    ['SHA-1', CADES, { digest: 'sha1' }, 'RSA 2048, SHA-1', ['ALGORITHM_WEAK']],
  ])('are read: %s', async (_, filter, wish, method, doubts) => {
    const answer = await verify(handSigned(filter, (covered) => cmsOf(cast.office, covered, wish)));
    expect(answer).toMatchObject({ intact: true, signatures: [{ field: 'By hand', valid: true, method, trust: 'trusted' }] });
    expect(answer.findings.filter(({ level }) => level === 'doubt').map(({ code }) => code)).toEqual(doubts);
  });

  it('with a short key are too weak', async () => {
    const weak = aHolder({ name: 'Short', kind: 'rsa1024', issuer: cast.root });
    expect(codes(await verify(handSigned(CADES, (covered) => cmsOf(weak, covered))))).toContain('ALGORITHM_WEAK');
  });

  it('may be time stamps over the whole file', async () => {
    const request = (covered: Buffer): Buffer => seq(small(1), seq(seq(oid('2.16.840.1.101.3.4.2.1')), octet(createHash('sha256').update(covered).digest())), small(5));
    const token = (covered: Buffer): Buffer => parts(parts(answerTo(request(covered), cast.stamping, NOW))[0]!.body)[1]!.whole;
    const good = handSigned('ETSI.RFC3161', token);
    expect(await verify(good)).toMatchObject({ intact: true, signatures: [{ kind: 'timeStamp', trust: 'trusted', timeStamp: { at: NOW.toISOString(), sound: true } }] });
    expect(codes(await verify(handSigned('ETSI.RFC3161', (covered) => token(Buffer.concat([covered, Buffer.from('x')])))))).toContain('DIGEST_DIFFERS');
  });

  it.each<[string, string, (covered: Buffer) => Buffer, string]>([
    ['of an unknown kind', 'adbe.x509.rsa_sha1', (covered) => cmsOf(cast.office, covered), 'METHOD_UNKNOWN'],
    ['that are noise', CADES, () => Buffer.from('hello'), 'HOLE_DAMAGED'],
    ['that are something else', CADES, () => seq(small(1)), 'SIGNATURE_DAMAGED'],
    ['over something else', CADES, () => cmsOf(cast.office, Buffer.from('x')), 'DIGEST_DIFFERS'],
    ['with the certificate of another', CADES, (covered) => Buffer.from(cmsOf(cast.office, covered).toString('latin1').replace(cast.office.certificate.toString('latin1'), cast.office.certificate.toString('latin1').replace('Prosecutor', 'Prosecutar')), 'latin1'), 'CERTIFICATES_DIFFER'],
    ['with a part that nothing protects', CADES, (covered) => cmsOf(cast.office, covered, { unsigned: seq(oid('1.3.6.1.4.1.32473.9'), setOf(small(1))) }), 'UNSIGNED_PART'],
    ['with a time stamp that is none', CADES, (covered) => cmsOf(cast.office, covered, { unsigned: seq(oid('1.2.840.113549.1.9.16.2.14'), setOf(seq(small(1)))) }), 'TIME_STAMP_WRONG'],
  ])('%s leave the file not intact', async (_, filter, cms, code) => {
    const answer = await verify(handSigned(filter, cms));
    expect([answer.intact, codes(answer)]).toEqual([false, expect.arrayContaining([code])]);
    expect(answer.signatures[0]?.inWords).toContain('NOT valid');
  });

  it('whose range leaves a gap, or ends elsewhere, cover something else than is shown', async () => {
    const good = handSigned(CADES, (covered) => cmsOf(cast.office, covered)).toString('latin1');
    const [range = '', from = '', to = '', length = ''] = /(?<=ByteRange )\[0 +(\d+) +(\d+) +(\d+)\]/.exec(good) ?? [];
    const other = (text: string): Promise<Verification> => verify(Buffer.from(good.replace(range, text.padEnd(range.length)), 'latin1'));
    expect(codes(await other(`[9 ${from} ${to} ${length}]`))).toContain('RANGE_WRONG');
    expect(codes(await other(`[0 ${Number(from) - 9} ${to} ${length}]`))).toContain('RANGE_WRONG');
    expect(codes(await other(`[0 ${from} ${to} 999999]`))).toContain('RANGE_WRONG');
    expect(codes(await other(`[0 ${from} ${to} ${Number(length) - 9}]`))).toContain('NOT_A_REVISION');
  });
});
