import { noToken, signPdf, signerFromKey, signerFromPkcs12, verifyPdf } from '@comity/documents';
import { NOW, aCast } from './support/cast';
import { encryptedPem, pkcs12 } from './support/pkcs12';
import { plainPdf } from './support/plain-pdf';

const cast = aCast();
const code = (wanted: string): Error => expect.objectContaining({ name: 'SigningError', code: wanted, message: expect.stringMatching(/\.$/) as string }) as Error;

describe('keys', () => {
  it.each([['ECDSA', cast.prosecutor], ['RSA', cast.office]])('come from a PKCS #12 file with their chain: %s', async (_, holder) => {
    const signer = signerFromPkcs12(pkcs12(holder, 'pässwörd 1', [cast.stamping, cast.root]), 'pässwörd 1');
    expect(signer.certificate.equals(holder.certificate)).toBe(true);
    expect(signer.chain).toEqual([cast.root.certificate]);
    const { bytes } = await signPdf(plainPdf(), { signer, at: NOW });
    expect(await verifyPdf(bytes, { now: NOW, trust: cast.trust })).toMatchObject({ intact: true, signatures: [{ trust: 'trusted' }] });
  });

  it('stay shut without the right password', () => {
    expect(() => signerFromPkcs12(pkcs12(cast.prosecutor, 'right'), 'wrong')).toThrow(code('PASSWORD_WRONG'));
    const key = encryptedPem(cast.prosecutor, 'right');
    const certificates = Buffer.from(cast.prosecutor.pem);
    expect(signerFromKey({ key, certificates, password: 'right' }).scheme).toBe('ecdsa-sha256');
    expect(() => signerFromKey({ key, certificates, password: 'wrong' })).toThrow(code('PASSWORD_WRONG'));
    expect(() => signerFromKey({ key, certificates })).toThrow(code('PASSWORD_WRONG'));
  });

  it('are not guessed from other files', () => {
    const good = pkcs12(cast.prosecutor, 'x');
    expect(() => signerFromPkcs12(Buffer.from('hello'), 'x')).toThrow(code('KEY_NOT_READABLE'));
    expect(() => signerFromPkcs12(good.subarray(0, 100), 'x')).toThrow(code('KEY_NOT_READABLE'));
    expect(() => signerFromKey({ key: Buffer.from('hello'), certificates: Buffer.from(cast.prosecutor.pem) })).toThrow(code('KEY_NOT_READABLE'));
    expect(() => signerFromKey({ key: Buffer.from(cast.prosecutor.keyPem), certificates: Buffer.from('hello') })).toThrow(code('CERTIFICATE_NOT_READABLE'));
  });

  it('in a token need an installation that has access to it', async () => {
    await expect(noToken({ module: 'token.so', label: 'signing', pin: () => Promise.resolve('') })).rejects.toEqual(code('TOKEN_NOT_CONFIGURED'));
  });

  it('never leave the port that keeps them', async () => {
    const asked: Buffer[] = [];
    const signer = { ...cast.ecdsa, sign: (bytes: Buffer) => { asked.push(bytes); return cast.ecdsa.sign(bytes); } };
    await signPdf(plainPdf(), { signer, at: NOW });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.length).toBeLessThan(400); // attributes with digests, not the file
  });
});
