import { signPdf, verifyPdf, type Verification } from '@comity/documents';
import { NOW, aCast } from './support/cast';
import { aPaper } from './support/papers';
import { appended, plainPdf } from './support/plain-pdf';

const cast = aCast();
const verify = (pdf: Buffer): Promise<Verification> => verifyPdf(pdf, { now: NOW, trust: cast.trust });

/** Places and values that are the same in every run. */
function* draws(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state;
  }
}

const codes = ({ findings }: Verification): string[] => findings.map(({ code }) => code);
const sign = async (pdf: Buffer): Promise<Buffer> => (await signPdf(pdf, { signer: cast.ecdsa, at: NOW, stamper: cast.stamper, reason: 'Approved' })).bytes;

describe('a signed file put together otherwise', () => {
  it('with two pages exchanged is found', async () => {
    const bytes = await sign(await aPaper());
    const text = bytes.toString('latin1');
    const kids = /\/Kids \[(\d+ 0 R) (\d+ 0 R)/.exec(text)!;
    const swapped = Buffer.from(text.replace(kids[0], kids[0].replace(`${kids[1]!} ${kids[2]!}`, `${kids[2]!} ${kids[1]!}`)), 'latin1');
    expect(swapped).toHaveLength(bytes.length);
    const answer = await verify(swapped);
    expect([answer.intact, codes(answer)]).toEqual([false, expect.arrayContaining(['DIGEST_DIFFERS'])]);
    expect(answer.signatures[0]?.inWords).toContain('NOT valid');
  });

  it('with the signature of another paper is found', async () => {
    const [one, other] = [await sign(await aPaper()), await sign(await aPaper('dental-ransom-greek'))].map((pdf) => pdf.toString('latin1'));
    const contents = /\/Contents <([0-9a-f]+)>/;
    const moved = Buffer.from(one!.replace(contents, contents.exec(other!)![0]), 'latin1');
    const answer = await verify(moved);
    expect([answer.intact, codes(answer)]).toEqual([false, expect.arrayContaining(['DIGEST_DIFFERS'])]);
  });

  it('with data that contradict the page is found, signed or not', async () => {
    const paper = await aPaper();
    const at = paper.toString('latin1').search(/\/Type \/EmbeddedFile\b/);
    const head = paper.toString('latin1').lastIndexOf(' 0 obj', at);
    const id = Number(/(\d+)$/.exec(paper.toString('latin1', head - 10, head))![1]);
    const root = Number(/\/Root (\d+) 0 R/.exec(paper.toString('latin1'))![1]);
    const info = Number(/\/Info (\d+) 0 R/.exec(paper.toString('latin1'))![1]);
    const data = JSON.stringify({ form: 'COE_TCY_PRESERVATION_29_30', lang: 'en', values: { 3: { status: 'extension' } } });
    const changed = appended(paper, [{ id, value: `<< /Type /EmbeddedFile /Subtype /application#2Fjson /Length ${data.length} >>`, stream: data }], { root, info, size: 5000 });
    expect(codes(await verify(changed))).toEqual(expect.arrayContaining(['NO_SIGNATURE', 'DATA_CONTRADICTS_PAGE']));
    const answer = await verify(await sign(changed));
    expect([answer.intact, codes(answer)]).toEqual([false, expect.arrayContaining(['DATA_CONTRADICTS_PAGE'])]);
    expect(codes(await verify(await sign(paper)))).not.toContain('DATA_CONTRADICTS_PAGE');
  });
});

describe('files made to confuse or exhaust a reader', () => {
  it.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['noise', Buffer.from('%PDF-1.7\nstartxref\n99999\n%%EOF')],
    ['a circle of cross-references', Buffer.from('%PDF-1.7\nxref\n0 0\ntrailer << /Prev 9 >>\nstartxref\n9\n%%EOF')],
    ['values inside values', Buffer.from(`%PDF-1.7\nxref\n0 0\ntrailer ${'['.repeat(100_000)}\nstartxref\n9\n%%EOF`)],
    ['a table without end', Buffer.from('%PDF-1.7\nxref\n0 9999999999\ntrailer << >>\nstartxref\n9\n%%EOF')],
    ['an object that is its own parent', plainPdf([{ id: 1, value: '<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] /AcroForm 1 0 R /Fields [1 0 R] >>' }], { info: 1 })],
    ['an object that refers to itself', plainPdf([{ id: 1, value: '1 0 R' }], { info: 1 })],
    ['an encrypted file', plainPdf(undefined, { more: '/Encrypt << >>' })],
  ])('are answered: %s', async (_, pdf) => {
    const started = Date.now();
    const { intact, signatures, findings } = await verify(pdf);
    expect([intact, signatures]).toEqual([false, []]);
    expect(findings[0]).toMatchObject({ level: 'broken', message: expect.stringMatching(/\w/) as string });
    expect(Date.now() - started).toBeLessThan(2000);
  });

  it('are answered wherever a signed file is cut off', async () => {
    const bytes = await sign(plainPdf());
    for (let length = 0; length < bytes.length; length += 61) expect((await verify(bytes.subarray(0, length))).intact).toBe(false);
  });
});

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
