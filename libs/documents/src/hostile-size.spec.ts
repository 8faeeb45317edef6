import { renderPaper, type FormDocumentLike } from './index';
import { pageTexts } from './reading/page-text';
import { PdfFile } from './reading/pdf-file';

const facts = (text: string): FormDocumentLike => ({ form: 'COE_TCY_PRESERVATION_29_30', lang: 'en', values: { 10: { facts: text } } });

const selectors = (rows: number): FormDocumentLike => ({
  form: 'COE_TCY_PRESERVATION_29_30',
  lang: 'en',
  values: { 11: { selectors: Array.from({ length: rows }, (_, n) => ({ kind: 'ipv4', value: `198.51.100.${n % 256}`, sourcePort: 1024 + n, note: `Row ${n + 1}.` })) } },
});

/** Seconds of the processor, and bytes of the heap that the paper took. */
async function costOf(document: FormDocumentLike): Promise<{ seconds: number; megabytes: number; pages: number; bytes: Buffer }> {
  const [cpu, heap] = [process.cpuUsage(), process.memoryUsage().heapUsed];
  const { pages, bytes } = await renderPaper(document, { draft: true });
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (user + system) / 1e6, megabytes: (process.memoryUsage().heapUsed - heap) / 1e6, pages, bytes };
}

const textOf = (bytes: Buffer): string => pageTexts(new PdfFile(bytes)).join('').replace(/[\s\p{Cf}]/gu, '');

describe('large and hostile answers', () => {
  it.each([
    ['a narrative of sixty pages', facts(`${'The quick brown fox jumps over the lazy dog. '.repeat(16)}\n\n`.repeat(190)), 70],
    ['a narrative without paragraphs', facts('The quick brown fox jumps over the lazy dog. '.repeat(1500)), 40],
    ['a word of 20,000 letters', facts('x'.repeat(20_000)), 20],
    ['an Arabic word of 5,000 letters', facts('ب'.repeat(5000)), 20],
    ['a Chinese narrative without a space', facts('瓦尔梅尔检察机关请求保全数据，'.repeat(1500)), 30],
    ['a Thai narrative without a space', facts('ผู้ต้องสงสัยได้เข้าถึง'.repeat(600)), 20],
    ['a Hindi narrative', facts('प्रार्थना पत्र न्यायालय '.repeat(600)), 20],
    ['100,000 marks on one letter', facts(`x${'\u0301'.repeat(100_000)}y`), 5],
    ['200,000 joiners and signs of direction', facts(`a${'\u200b\u200c\u200d\u2067'.repeat(50_000)}b`), 5],
    ['50,000 opened brackets', facts('(['.repeat(25_000)), 40],
    ['10,000 lines of one letter', facts('a\n'.repeat(10_000)), 250],
    ['a table of 2,000 rows', selectors(2000), 150],
  ])('are set in bounded time and memory: %s', async (_, document, most) => {
    const { seconds, megabytes, pages } = await costOf(document);
    expect(seconds).toBeLessThan(30);
    expect(megabytes).toBeLessThan(700);
    expect(pages).toBeLessThanOrEqual(most);
  }, 120_000);

  it('keeps every row of a long table, and its head on every page', async () => {
    const { bytes, pages } = await costOf(selectors(300));
    const text = textOf(bytes);
    for (const n of [1, 2, 150, 299, 300]) expect(text).toContain(`Row${n}.`);
    expect(text.match(/Sourceport/g)?.length).toBeGreaterThanOrEqual(pages - 4);
  }, 60_000);

  it.each([
    ['Latin', 'x) Tj ET'], ['Cyrillic', 'Тест) Tj'], ['Arabic', 'بشير الخالدي'], ['Hebrew', 'דוד כהן'], ['Chinese', '保全（数据）'], ['Japanese', 'サーバー'], ['Korean', '서버 기록'], ['Thai', 'คำร้อง'],
  ])('keeps %s text literal between forced directions, markup and numbers', async (_, text) => {
    const { bytes } = await costOf(facts(`\u202e${text}\u202c 417 </P> \u2067${text}\u2069 (3) /URI`));
    const page = textOf(bytes);
    expect(page).toContain('/URI');
    expect(page).toContain('</P>');
    expect(bytes.toString('latin1')).not.toMatch(/\/(Annots|OpenAction|JavaScript|Launch)\b/);
  });
});
