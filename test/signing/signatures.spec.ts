import { extractDocument, signPdf, verifyPdf, type SignOrder, type Verification } from '@comity/documents';
import { NOW, aCast, signerOf } from './support/cast';
import { aHolder } from './support/certificates';
import { aPaper } from './support/papers';
import { TWO_PAGES, plainPdf } from './support/plain-pdf';

const cast = aCast();
const verify = (pdf: Buffer, now = NOW): Promise<Verification> => verifyPdf(pdf, { now, trust: cast.trust });
const order = (more: Partial<SignOrder> = {}): SignOrder => ({ signer: cast.ecdsa, at: NOW, stamper: cast.stamper, ...more });
const codes = ({ findings }: Verification): string[] => findings.map(({ code }) => code);
const frame = { page: 1, x: 60, y: 60, width: 180, height: 70 };

describe('signing a paper', () => {
  it.each([['ECDSA on P-256', cast.ecdsa, /^ECDSA prime256v1, SHA-256$/], ['RSA', cast.rsa, /^RSA 2048, SHA-256$/]])('with %s, and a time stamp', async (_, signer, method) => {
    const signed = await signPdf(await aPaper(), order({ signer, reason: 'Approved', place: 'Вельмара' }));
    const answer = await verify(signed.bytes);
    expect(answer).toMatchObject({ intact: true, issued: null, sha256: signed.sha256 });
    expect(signed).toMatchObject({ field: 'Signature1', level: 'B-T' });
    expect(answer.signatures).toMatchObject([{
      field: 'Signature1', kind: 'signature', valid: true, trust: 'trusted', method: expect.stringMatching(method) as string, reason: 'Approved', place: 'Вельмара', claimedAt: NOW.toISOString(),
      timeStamp: { at: NOW.toISOString(), authority: 'Velmara Test Time', sound: true, trust: 'trusted' }, qualified: null, covers: { revision: 2, of: 2, wholeFile: true }, addedAfterwards: [],
    }]);
    expect(codes(answer)).toEqual(['REVOCATION_NOT_CHECKED']);
  });

  it('changes nothing of what was there, and its data can still be read', async () => {
    const paper = await aPaper();
    const { bytes } = await signPdf(paper, order({ visible: frame }));
    expect(bytes.subarray(0, paper.length).equals(paper)).toBe(true);
    expect(extractDocument(bytes)).toEqual(extractDocument(paper));
  });

  it('three times, by two people, visible and not: each keeps covering what it covered', async () => {
    const first = await signPdf(await aPaper(), order());
    const second = await signPdf(first.bytes, order({ signer: cast.rsa, visible: frame }));
    const third = await signPdf(second.bytes, order({ visible: { ...frame, page: 2 }, name: 'بشير الخالدي' }));
    const answer = await verify(third.bytes);
    expect(answer.intact).toBe(true);
    expect(answer.signatures.map(({ field, covers, signer }) => [field, covers.revision, covers.wholeFile, signer])).toEqual([
      ['Signature1', 2, false, cast.prosecutor.name], ['Signature2', 3, false, cast.office.name], ['Signature3', 4, true, cast.prosecutor.name],
    ]);
    expect(answer.signatures[0]?.addedAfterwards).toMatchObject([{ kind: 'signature', name: 'Signature2', allowed: true, revision: 3 }, { kind: 'signature', name: 'Signature3', allowed: true, revision: 4 }]);
    expect(answer.signatures[0]?.inWords).toMatch(/what was signed is unchanged.*version 2 of 4.*as is allowed/);
  });

  it('without a time stamp says so', async () => {
    const { stamper: _, ...bare } = order();
    const signed = await signPdf(await aPaper(), bare);
    const answer = await verify(signed.bytes);
    expect(signed.level).toBe('B-B');
    expect(answer).toMatchObject({ intact: true, signatures: [{ timeStamp: null }] });
    expect(codes(answer)).toContain('TIME_STAMP_ABSENT');
  });

  it('takes its place in the tags, and nowhere where a file has none', async () => {
    expect((await signPdf(await aPaper(), order())).bytes.toString('latin1')).toContain('/S /Form');
    expect((await signPdf(plainPdf(), order())).bytes.toString('latin1')).not.toContain('/StructElem');
  });

  it('stands in the signature block of the paper, once', async () => {
    const { bytes } = await signPdf(await aPaper('extortion-mailboxes'), order({ visible: 'block' }));
    expect((await verify(bytes)).intact).toBe(true);
    await expect(signPdf(bytes, order({ visible: 'block' }))).rejects.toMatchObject({ code: 'PLACE_TAKEN' });
  });

  it('shows itself upright on a page that is turned', async () => {
    const { bytes } = await signPdf(plainPdf(), order({ visible: { page: 2, x: 20, y: 20, width: 80, height: 150 } }));
    expect(bytes.toString('latin1')).toContain('/Matrix [0 1 -1 0 0 0]');
    expect((await verify(bytes)).intact).toBe(true);
  });
});

describe('a certification', () => {
  it('allows what it says', async () => {
    const certified = await signPdf(await aPaper(), order({ certify: 2 }));
    const again = await signPdf(certified.bytes, order({ signer: cast.rsa }));
    expect(await verify(again.bytes)).toMatchObject({ intact: true, signatures: [{ kind: 'certification', permits: 2 }, { kind: 'signature', permits: null }] });
  });

  it('that allows nothing keeps others from signing', async () => {
    const certified = await signPdf(await aPaper(), order({ certify: 1 }));
    await expect(signPdf(certified.bytes, order())).rejects.toMatchObject({ code: 'SIGNING_FORBIDDEN' });
  });

  it('can only come first', async () => {
    const { bytes } = await signPdf(await aPaper(), order());
    await expect(signPdf(bytes, order({ certify: 2 }))).rejects.toMatchObject({ code: 'ALREADY_SIGNED' });
  });
});

describe('what is not signed', () => {
  const refused = (pdf: Buffer, more: Partial<SignOrder> = {}): Promise<unknown> => signPdf(pdf, order(more));
  it.each<[string, () => Buffer, Partial<SignOrder>, string]>([
    ['no PDF', () => Buffer.from('hello'), {}, 'PDF_NOT_SOUND'],
    ['half a PDF', () => plainPdf().subarray(0, 300), {}, 'PDF_NOT_SOUND'],
    ['a file without pages', () => plainPdf(TWO_PAGES.map((object) => (object.id === 2 ? { ...object, value: '<< /Type /Pages /Kids [] /Count 0 >>' } : object))), {}, 'PDF_NOT_SOUND'],
    ['a file with an object in the wrong place', () => Buffer.from(plainPdf().toString('latin1').replace('6 0 obj', '9 0 obj'), 'latin1'), {}, 'PDF_NOT_SOUND'],
    ['an encrypted file', () => plainPdf(TWO_PAGES, { more: '/Encrypt << /Filter /Standard >>' }), {}, 'PDF_ENCRYPTED'],
    ['a page that is not there', plainPdf, { visible: { ...frame, page: 3 } }, 'PAGE_MISSING'],
    ['a place beside the page', plainPdf, { visible: { ...frame, x: 200 } }, 'PLACE_NOT_ON_PAGE'],
    ['a place for ants', plainPdf, { visible: { ...frame, width: 10 } }, 'PLACE_TOO_SMALL'],
    ['more words than room', plainPdf, { visible: { ...frame, height: 30 }, reason: 'Because '.repeat(60) }, 'PLACE_TOO_SMALL'],
    ['a name without a typeface', plainPdf, { visible: frame, name: 'Wolf \u{1f43a}' }, 'TEXT_NOT_PRINTABLE'],
    ['a block that is not marked', plainPdf, { visible: 'block' }, 'NO_SIGNATURE_BLOCK'],
    ['a day after the certificate ends', plainPdf, { at: new Date('2040-01-01T00:00:00Z') }, 'CERTIFICATE_NOT_VALID'],
  ])('%s', async (_, pdf, more, code) => { await expect(refused(pdf(), more)).rejects.toMatchObject({ name: 'SigningError', code }); });

  it('with a short key, or the certificate of another', () => {
    expect(() => signerOf(aHolder({ name: 'Short', kind: 'rsa1024' }))).toThrow(expect.objectContaining({ code: 'KEY_TOO_WEAK' }) as Error);
    expect(() => signerOf({ ...cast.prosecutor, pem: cast.root.pem })).toThrow(expect.objectContaining({ code: 'KEY_NOT_OF_CERTIFICATE' }) as Error);
  });
});
