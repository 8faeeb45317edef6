import { overHttp, signPdf, timeStamper, verifyPdf } from '@comity/documents';
import { NOW, aCast } from './support/cast';
import { aHolder } from './support/certificates';
import { plainPdf } from './support/plain-pdf';
import { answerTo, startAuthority, type Misdeeds, type RunningAuthority } from './support/time-stamp-authority';

const cast = aCast();
const stamp = (respond: (request: Buffer) => Buffer): Promise<unknown> => signPdf(plainPdf(), { signer: cast.ecdsa, at: NOW, stamper: timeStamper((request) => Promise.resolve(respond(request))) });
const running: RunningAuthority[] = [];
const over = async (respond: Parameters<typeof startAuthority>[0], limits: { patience?: number; most?: number } = {}): Promise<unknown> => {
  const authority = await startAuthority(respond);
  running.push(authority);
  return signPdf(plainPdf(), { signer: cast.ecdsa, at: NOW, stamper: timeStamper(overHttp({ url: authority.url, ...limits })) });
};
afterAll(() => Promise.all(running.map((authority) => authority.stop())));

describe('a time stamp', () => {
  it.each<[string, Misdeeds, string, RegExp]>([
    ['over something else', { otherContent: true }, 'TIME_STAMP_WRONG', /OTHER_CONTENT_STAMPED/],
    ['for another request', { otherNonce: true }, 'TIME_STAMP_WRONG', /nonce/],
    ['without a nonce', { noNonce: true }, 'TIME_STAMP_WRONG', /nonce/],
    ['with a wrong signature of its own', { badSignature: true }, 'TIME_STAMP_WRONG', /SIGNATURE_WRONG/],
    ['that is refused', { refuses: true }, 'TIME_STAMP_REFUSED', /not today/],
  ])('%s is not used', async (_, misdeeds, code, message) => {
    await expect(stamp((request) => answerTo(request, cast.stamping, NOW, misdeeds))).rejects.toMatchObject({ code, message: expect.stringMatching(message) as string });
  });

  it('is not used when its certificate is not for time stamps', async () => {
    await expect(stamp((request) => answerTo(request, cast.prosecutor, NOW))).rejects.toMatchObject({ code: 'TIME_STAMP_WRONG', message: expect.stringContaining('NOT_A_TIME_STAMPING_CERTIFICATE') as string });
    const weak = aHolder({ name: 'Weak', kind: 'rsa1024', timeStamping: true, issuer: cast.root });
    await expect(stamp((request) => answerTo(request, weak, NOW))).rejects.toMatchObject({ code: 'TIME_STAMP_WRONG', message: expect.stringContaining('too weak') as string });
  });

  it('is not used when it is noise', async () => {
    await expect(stamp(() => Buffer.from('hello'))).rejects.toMatchObject({ code: 'TIME_STAMP_WRONG' });
    await expect(stamp(() => Buffer.alloc(0))).rejects.toMatchObject({ code: 'TIME_STAMP_WRONG' });
  });

  it('comes over the net', async () => {
    const signed = (await over((request) => ({ body: answerTo(request, cast.stamping, NOW) }))) as { bytes: Buffer };
    expect(await verifyPdf(signed.bytes, { now: NOW, trust: cast.trust })).toMatchObject({ intact: true, signatures: [{ timeStamp: { sound: true, trust: 'trusted' } }] });
  });

  it.each<[string, Parameters<typeof startAuthority>[0], { patience?: number; most?: number }, RegExp]>([
    ['answers with an error', () => ({ body: Buffer.alloc(0), status: 503 }), {}, /answered 503/],
    ['answers with a page', () => ({ body: Buffer.from('<html>'), type: 'text/html' }), {}, /no time stamp/],
    ['answers too much', () => ({ body: Buffer.alloc(5000) }), { most: 1000 }, /more than 1000 bytes/],
    ['never answers', () => ({ body: Buffer.alloc(0), never: true }), { patience: 200 }, /no answer within/],
  ])('is given up when the authority %s', async (_, respond, limits, message) => {
    await expect(over(respond, limits)).rejects.toMatchObject({ code: 'TIME_STAMP_AWAY', message: expect.stringMatching(message) as string });
  });

  it('is given up when nobody is there', async () => {
    const gone = await startAuthority(() => ({ body: Buffer.alloc(0) }));
    await gone.stop();
    await expect(signPdf(plainPdf(), { signer: cast.ecdsa, at: NOW, stamper: timeStamper(overHttp({ url: gone.url })) })).rejects.toMatchObject({ code: 'TIME_STAMP_AWAY' });
  });

  it('with much around it gets the room it needs', async () => {
    const long = aHolder({ name: 'A very long name. '.repeat(900), timeStamping: true, issuer: cast.root });
    const { bytes } = (await stamp((request) => answerTo(request, long, NOW))) as { bytes: Buffer };
    expect((await verifyPdf(bytes, { now: NOW, trust: cast.trust })).intact).toBe(true);
  });
});
