import { renderPaper } from '../render';
import { attachedBytes, extractDocument } from '../reading/extract-document';
import { pagesOf, pageTexts } from '../reading/page-text';
import { PdfFile } from '../reading/pdf-file';
import { Name, Word } from '../reading/pdf-syntax';
import { dictionaryOf } from '../signing/writing/write-value';
import { SPECIMEN } from '../specimen';
import { foreignPdf } from './foreign-pdf';
import { BundleError, mergePdf, type BundleOrder, type BundlePart, type MergedPdf } from './index';

let paper: Buffer;
beforeAll(async () => { paper = (await renderPaper(SPECIMEN)).bytes; });

const annex = (name: string, bytes: Buffer): BundlePart => ({ role: 'annex', name, bytes });
const order = (...parts: readonly BundlePart[]): BundleOrder => ({
  reference: 'BE-VAL-2026-00007', title: 'Data preservation request', organisation: 'Office of the Public Prosecutor, Valbrück', at: new Date('2026-11-21T10:00:00Z'), parts: [{ role: 'paper', name: 'request.pdf', bytes: paper }, ...parts],
});
const words = (merged: MergedPdf): readonly string[] => pageTexts(new PdfFile(merged.bytes)).map((text) => text.replace(/\s+/g, ' '));
const attached = (merged: MergedPdf): ReadonlyMap<string, Buffer> => {
  const file = new PdfFile(merged.bytes);
  const names = file.list(file.dictionary(file.dictionary(file.root.get('Names')).get('EmbeddedFiles')).get('Names'));
  return new Map(names.flatMap((name, n) => (n % 2 === 0 && Buffer.isBuffer(name) ? [[name.toString('latin1'), file.contentOf(file.dictionary(file.dictionary(names[n + 1]).get('EF')).get('F'))] as const] : [])));
};
const objectCount = (file: PdfFile): number => file.objects.size;

it('puts index, paper and annexes behind each other; the same order gives the same bytes', async () => {
  const made = order(annex('statement.pdf', foreignPdf(['one', 'two'])), annex('table.csv', Buffer.from('a;b\n1;2\n')));
  const [one, two] = [await mergePdf(made), await mergePdf(made)];
  expect(one.sha256).toBe(two.sha256);
  const file = new PdfFile(one.bytes);
  expect(pagesOf(file)).toHaveLength(one.pages);
  expect(objectCount(file)).toBeGreaterThan(50);
  expect(one.files.map(({ label, pages, because }) => [label, pages, because])).toEqual([['request', expect.any(Number), ['attachments']], ['annex 1', 2, []], ['annex 2', null, ['not-pdf']]]);
  expect(one.files[1]?.firstPage).toBe(one.pages - 1);
});

it('attaches what is no PDF, and whole what would lose its data, byte for byte', async () => {
  const merged = await mergePdf(order(annex('table.csv', Buffer.from('a;b\n1;2\n'))));
  const files = attached(merged);
  expect([...files.keys()]).toEqual(['001 request.pdf', '002 table.csv', 'data.json']);
  expect(files.get('002 table.csv')?.toString()).toBe('a;b\n1;2\n');
  expect(extractDocument(files.get('001 request.pdf')!)).toEqual(SPECIMEN);
  expect(JSON.parse(attachedBytes(merged.bytes).toString('utf8'))).toMatchObject({ schema: 'comity/bundle-index/1', files: [{ label: 'request' }, { sha256: merged.files[1]?.sha256 }] });
});

it('says PDF/A only where every part is a paper of ours', async () => {
  const [ours, mixed] = [await mergePdf(order(annex('notes.txt', Buffer.from('text')))), await mergePdf(order(annex('a.pdf', foreignPdf(['one']))))];
  const says = ({ bytes }: MergedPdf): boolean => {
    const file = new PdfFile(bytes);
    return /<(pdfaid|pdfuaid):part>/.test(file.contentOf(file.root.get('Metadata')).toString('utf8'));
  };
  expect([ours.conformance, says(ours), mixed.conformance, says(mixed)]).toEqual(['PDF/A-3a and PDF/UA-1', true, 'none', false]);
  expect([ours.conformanceBecause, mixed.conformanceBecause]).toEqual([[], ['The pages of annex 1 (a.pdf) are merged, and the file is not known to be PDF/A.']]);
  expect(words(ours)[0]).toContain('PDF/A-3a and PDF/UA-1, as its parts are.');
  expect(words(mixed)[0]).toContain('No PDF/A');
});

it('has one bookmark for each merged part', async () => {
  const file = new PdfFile((await mergePdf(order(annex('a.pdf', foreignPdf(['one'])), annex('b.pdf', foreignPdf(['two']))))).bytes);
  const titles: string[] = [];
  for (let at = file.dictionary(file.root.get('Outlines')).get('First'); at !== undefined; at = file.dictionary(at).get('Next')) titles.push((file.resolve(file.dictionary(at).get('Title')) as Buffer).toString('latin1'));
  expect(titles).toEqual(['Index', 'request: request.pdf', 'annex 1: a.pdf', 'annex 2: b.pdf']);
});

it('gives pages of others a strip of their own for the stamp, and takes nothing clickable along', async () => {
  const link = dictionaryOf({ Type: new Name('Annot'), Subtype: new Name('Link'), Rect: [0, 0, 50, 50], A: dictionaryOf({ S: new Name('JavaScript'), JS: Buffer.from('app.alert(1)') }) });
  const merged = await mergePdf(order(annex('a.pdf', foreignPdf(['one'], { page: { Annots: [link], Rotate: 90, AA: dictionaryOf({ O: dictionaryOf({ S: new Name('JavaScript') }) }) } }))));
  const page = pagesOf(new PdfFile(merged.bytes)).at(-1)!;
  expect(page.get('MediaBox')).toEqual([0, 0, 615, 842]);
  expect([page.has('Annots'), page.has('AA'), merged.bytes.includes('JavaScript')]).toEqual([false, false, false]);
});

describe('attached and not merged', () => {
  it.each([
    ['encrypted', () => Buffer.from(foreignPdf(['one']).toString('latin1').replace('/Info', '/Encrypt 9 0 R /Info'), 'latin1')],
    ['damaged', () => foreignPdf(['one']).subarray(0, 300)],
    ['damaged', () => Buffer.from(foreignPdf(['one']).toString('latin1').replace('3 0 obj', '8 0 obj'), 'latin1')],
    ['no-pages', () => foreignPdf([])],
    ['layers', () => foreignPdf(['one'], { root: { OCProperties: dictionaryOf({ OCGs: [dictionaryOf({ Type: new Name('OCG') })] }) } })],
    ['dynamic-form', () => foreignPdf(['one'], { root: { NeedsRendering: new Word('true') } })],
  ])('%s', async (because, make) => {
    const merged = await mergePdf(order(annex('x.pdf', make())));
    expect(merged.files[1]).toMatchObject({ because: [because], pages: null, firstPage: null });
    expect(attached(merged).get('002 x.pdf')).toEqual(make());
  });
});

it('a file whose name no typeface has is still listed', async () => {
  const merged = await mergePdf(order(annex('\u{1F511}.pdf', foreignPdf(['one']))));
  expect(words(merged)[0]).toContain('[U+1F511]');
});

it('no bundle without a file', () => expect(mergePdf({ ...order(), parts: [] })).rejects.toThrow(BundleError));
