import { renderPaper } from '../render';
import { SPECIMEN } from '../specimen';
import { NewFile } from './pdf/new-file';
import { Tags } from './pdf/tags';
import { takePart, type TakenPart } from './take-part';

const take = (bytes: Buffer): TakenPart & { readonly left: number } => {
  const into = new NewFile();
  const tags = new Tags(into);
  const before = into.mark;
  const taken = takePart({ role: 'annex', name: 'a.pdf', bytes }, into, tags);
  return { ...taken, left: into.mark - before };
};

it('a file that is damaged anywhere is told damaged, or loses no page; it never stops the bundle', async () => {
  const sound = (await renderPaper(SPECIMEN)).bytes;
  const pages = take(sound).pages?.length;
  const found = { told: 0, merged: 0 };
  for (let n = 0; n < 100; n++) {
    const bytes = Buffer.from(sound);
    const at = Math.floor(((n + 0.5) * (bytes.length - 20)) / 100);
    for (let i = at; i < at + 20; i++) bytes[i] = bytes[i]! ^ 0x55;
    const taken = take(bytes);
    if (taken.pages === null) expect([n, taken.because, taken.left]).toEqual([n, [expect.stringMatching(/damaged|no-pages|not-pdf|layers|encrypted/)], 0]);
    else expect([n, taken.pages.length]).toEqual([n, pages]);
    found[taken.pages === null ? 'told' : 'merged']++;
  }
  expect(found.told).toBeGreaterThan(70);
});

it.each([['half', 0.5], ['its first tenth', 0.1]])('of %s of a file nothing is merged', async (_, share) => {
  const { bytes } = await renderPaper(SPECIMEN);
  expect(take(bytes.subarray(0, bytes.length * share))).toMatchObject({ pages: null, because: ['damaged'], left: 0 });
});
