import { signPdf, verifyPdf, type Verification } from '@comity/documents';
import { NOW, aCast } from './support/cast';
import { aPaper } from './support/papers';

const cast = aCast();
const verify = (pdf: Buffer): Promise<Verification> => verifyPdf(pdf, { now: NOW, trust: cast.trust });

/** Places and values that are the same in every run. */
function* draws(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state;
  }
}

describe('one byte changed', () => {
  it('is found and named at 1,000 places of a signed paper', async () => {
    const { bytes } = await signPdf(await aPaper(), { signer: cast.ecdsa, at: NOW, stamper: cast.stamper, reason: 'Approved' });
    expect((await verify(bytes)).intact).toBe(true);
    const random = draws(20261121);
    const next = (): number => random.next().value as number;
    const missed: string[] = [];
    for (let n = 0; n < 1000; n++) {
      const at = Math.floor((next() / 2 ** 32) * bytes.length);
      const changed = Buffer.from(bytes);
      changed[at] = ((changed[at] ?? 0) + 1 + ((next() >>> 8) % 255)) & 0xff;
      const { intact, findings } = await verify(changed);
      if (intact || !findings.some(({ level, message }) => level === 'broken' && message)) missed.push(`byte ${at}: ${bytes[at]} to ${changed[at]}`);
    }
    expect(missed).toEqual([]);
  }, 180_000);
});
