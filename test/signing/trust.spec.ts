import { TrustPolicyError, readTrustPolicy, signPdf, timeStamper, trustingRoots, verifyPdf, type TrustPolicy, type Verification } from '@comity/documents';
import { NOW, aCast, signerOf } from './support/cast';
import { aHolder, type Holder, type Wish } from './support/certificates';
import { plainPdf } from './support/plain-pdf';
import { answerTo } from './support/time-stamp-authority';

const cast = aCast();
const LATER = new Date('2032-06-01T00:00:00Z');

async function judged(wish: Omit<Wish, 'name'> | Holder, { trust = cast.trust, now = NOW, stamped = true, chain = [cast.root], at = NOW, stamping = cast.stamping }: { trust?: TrustPolicy; now?: Date; stamped?: boolean; chain?: readonly Holder[]; at?: Date; stamping?: Holder } = {}): Promise<Verification> {
  const holder = 'pem' in wish ? wish : aHolder({ name: 'Signer', issuer: cast.root, ...wish });
  const stamper = timeStamper((request) => Promise.resolve(answerTo(request, stamping, NOW)));
  const { bytes } = await signPdf(plainPdf(), { signer: signerOf(holder, ...chain), at, ...(stamped ? { stamper } : {}) });
  return verifyPdf(bytes, { now, trust });
}
const codes = ({ findings }: Verification): string[] => findings.map(({ code }) => code);

describe('whose signature it is', () => {
  it('is judged by nobody without a policy', async () => {
    const { bytes } = await signPdf(plainPdf(), { signer: cast.ecdsa, at: NOW });
    const answer = await verifyPdf(bytes, { now: NOW });
    expect(answer).toMatchObject({ intact: true, signatures: [{ trust: 'notJudged', valid: true }] });
    expect(codes(answer)).toContain('TRUST_NOT_JUDGED');
  });

  it('is trusted through an authority between, which came along', async () => {
    const between = aHolder({ name: 'Between', authority: true, issuer: cast.root });
    const holder = aHolder({ name: 'Below', issuer: between });
    expect(await judged(holder, { chain: [between] })).toMatchObject({ signatures: [{ trust: 'trusted' }] });
    expect(await judged(holder, { chain: [] })).toMatchObject({ signatures: [{ trust: 'untrusted' }] });
  });

  it('is trusted by its own certificate, without any root', async () => {
    const alone = aHolder({ name: 'Alone' });
    const trust = readTrustPolicy({ partner: 'VEL', certificates: [alone.pem], timeStampRoots: [cast.root.pem] });
    expect(await judged(alone, { trust, chain: [] })).toMatchObject({ signatures: [{ trust: 'trusted', timeStamp: { trust: 'trusted' } }] });
    expect(await judged({}, { trust })).toMatchObject({ signatures: [{ trust: 'untrusted' }] });
  });

  it('is trusted as one signer alone where the root that was given may issue nothing', async () => {
    const alone = aHolder({ name: 'Alone' });
    const trust = readTrustPolicy({ roots: [alone.pem] });
    expect([trust.roots.length, trust.certificates.map(({ subject }) => subject)]).toEqual([0, [expect.stringContaining('CN=Alone')]]);
    expect(await judged(alone, { trust, chain: [] })).toMatchObject({ signatures: [{ trust: 'trusted' }] });
  });

  const stranger = aHolder({ name: 'Velmara Test Root', authority: true });
  it.each<[string, Omit<Wish, 'name'>, string]>([
    ['another root of the same name', { issuer: stranger }, 'CERTIFICATE_UNTRUSTED'],
    ['an issuer that is no authority', { issuer: cast.prosecutor }, 'CERTIFICATE_UNTRUSTED'],
    ['a limit that nobody understands', { foreignLimit: true }, 'CERTIFICATE_LIMITED'],
    ['a certificate issued with SHA-1', { digest: 'sha1' }, 'CERTIFICATE_CHAIN_WEAK'],
    ['a certificate of a web server', { webServer: true }, 'CERTIFICATE_NOT_FOR_SIGNING'],
  ])('is in doubt with %s, while the file is intact', async (_, wish, code) => {
    const answer = await judged(wish, { chain: [cast.prosecutor, cast.root] });
    expect(answer.intact).toBe(true);
    expect(codes(answer)).toContain(code);
    expect(answer.findings.find((finding) => finding.code === code)?.level).toBe('doubt');
  });
});

describe('the time at which a certificate must have been valid', () => {
  const shortly = { until: '2027-01-01T00:00:00Z' };
  it('is that of the time stamp', async () => {
    expect(await judged(shortly, { now: LATER })).toMatchObject({ signatures: [{ trust: 'trusted' }] });
  });
  it('is now, where none proves another', async () => {
    const bare = await judged(shortly, { now: LATER, stamped: false });
    expect(bare).toMatchObject({ intact: true, signatures: [{ trust: 'untrusted' }] });
    expect(codes(bare)).toEqual(expect.arrayContaining(['TIME_STAMP_ABSENT', 'CERTIFICATE_NOT_VALID_THEN']));
  });
  it('is now, where the time stamp comes from a stranger', async () => {
    const stamping = aHolder({ name: 'Stranger', timeStamping: true });
    const answer = await judged(shortly, { now: LATER, stamping });
    expect(codes(answer)).toEqual(expect.arrayContaining(['TIME_STAMP_UNTRUSTED', 'CERTIFICATE_NOT_VALID_THEN']));
    expect(answer.signatures[0]?.timeStamp).toMatchObject({ sound: true, trust: 'untrusted' });
  });
  it('stands out when the signer claims another', async () => {
    expect(codes(await judged({}, { at: new Date('2026-11-01T00:00:00Z') }))).toContain('CLAIMED_TIME_DIFFERS');
  });
  it('must be stamped where the policy says so', async () => {
    const trust = readTrustPolicy({ roots: [cast.root.pem], timeStampRequired: true });
    expect((await judged({}, { trust, stamped: false })).findings).toContainEqual(expect.objectContaining({ code: 'TIME_STAMP_ABSENT', level: 'doubt' }));
  });
});

describe('“qualified”', () => {
  it.each([['signature', 'for an electronic signature'], ['seal', 'for an electronic seal']] as const)('is said where the certificate says so: %s', async (qualified, words) => {
    const { signatures: [signature] } = await judged({ qualified });
    expect(signature).toMatchObject({ qualified });
    expect(signature?.inWords).toContain(`The certificate says of itself that it is qualified ${words}`);
  });
  it('is said nowhere else', async () => {
    expect(JSON.stringify(await judged({})).replace('"qualified":null', '')).not.toMatch(/qualified/i);
  });
});

describe('a trust policy', () => {
  it.each<[string, unknown, string]>([
    ['nothing', null, ''], ['a list', [], ''], ['nobody', {}, '/roots'], ['an unknown key', { root: [] }, '/root'], ['no list', { roots: 'x' }, '/roots'],
    ['no certificate', { roots: ['x'] }, '/roots/0'], ['a broken certificate', { roots: ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'] }, '/roots/0'],
    ['a partner without a name', { partner: 5 }, '/partner'], ['a maybe', { timeStampRequired: 'maybe' }, '/timeStampRequired'],
  ])('cannot be %s', (_, data, field) => {
    expect(() => readTrustPolicy(data)).toThrow(TrustPolicyError);
    expect(() => readTrustPolicy(data)).toThrow(expect.objectContaining({ field }) as Error);
  });
  it('is a file of roots as well; what may issue nothing is believed by itself alone', () => { expect(trustingRoots(cast.root.pem + cast.prosecutor.pem)).toMatchObject({ roots: [expect.anything()], certificates: [expect.anything()] }); });
});

describe('whether a file was issued', () => {
  it('is asked of a port, by its digest', async () => {
    const { bytes, sha256 } = await signPdf(plainPdf(), { signer: cast.ecdsa, at: NOW });
    const asked: string[] = [];
    const answer = await verifyPdf(bytes, { now: NOW, issued: (digest) => { asked.push(digest); return Promise.resolve({ known: true, by: 'VEL', withdrawn: true }); } });
    expect(asked).toEqual([sha256]);
    expect(answer).toMatchObject({ issued: { known: true, by: 'VEL' }, intact: true });
    expect(codes(answer)).toContain('WITHDRAWN');
  });

  it('proves a file without a signature, and nothing else does', async () => {
    const asked = (known: boolean): Promise<Verification> => verifyPdf(plainPdf(), { now: NOW, issued: () => Promise.resolve({ known }) });
    expect(await asked(true)).toMatchObject({ intact: true, signatures: [], findings: [{ code: 'NO_SIGNATURE', level: 'note' }] });
    expect(await asked(false)).toMatchObject({ intact: false, findings: [{ code: 'NO_SIGNATURE', level: 'broken' }] });
  });
});
