import { execFile } from 'node:child_process';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { SENTENCES, translations } from './bilingual';
import { example, written } from './material';

const run = promisify(execFile);

/** NFC, without signs of format; without spaces, because a line that ends has none. */
const folded = (text: string): string => text.normalize('NFC').replace(/[\s\p{Cf}]/gu, '');

/** What the structure says, one line for each element that holds text; a span is part of its paragraph. */
const structureTexts = (said: string): string[] =>
  said.split('\n').map((line) => /^\s*"(.*)"$/.exec(line)?.[1] ?? (/^\s*Span /.test(line) ? '' : '\n')).join('').split('\n').map(folded);

const TITLES: Readonly<Record<string, string>> = {
  en: 'Request for further information', fr: 'Demande d’informations complémentaires', ar: 'طلب معلومات إضافية', zh: '补充材料请求书', de: 'Ersuchen um ergänzende Auskünfte', uk: 'Запит про додаткові відомості',
};

const papers = [
  ['en', 'fr', 'beside'], ['en', 'ar', 'beside'], ['fr', 'zh', 'beside'], ['de', 'uk', 'beside'], ['ar', 'en', 'beside'], ['ar', 'fr', 'beside'], ['en', 'ar', 'after'], ['ar', 'fr', 'after'],
] as const;

/** Read as a screen reader does, by the tags: poppler's text by places takes one direction for a page. */
describe('a paper in two languages, read by its structure', () => {
  let made: Awaited<ReturnType<typeof written>>;
  const structure = new Map<string, string>();
  beforeAll(async () => {
    made = await written(papers.map(([lang, also, arrangement]) => {
      const document = example('MORE_INFORMATION_REQUEST', 'minimal', lang);
      return [`${lang}-${also}-${arrangement}`, document, { also, arrangement, translations: translations(document, also) }] as const;
    }));
    for (const file of made.files) structure.set(basename(file, '.pdf'), (await run('pdfinfo', ['-struct-text', file], { maxBuffer: 64 * 1024 * 1024 })).stdout);
  }, 600_000);
  afterAll(() => made.remove());

  it.each(papers)('gives back the titles and the translated sentences of both, exact: %s, %s, %s', (lang, also, arrangement) => {
    const texts = structureTexts(structure.get(`${lang}-${also}-${arrangement}`) ?? '');
    for (const wanted of [TITLES[lang], TITLES[also], SENTENCES[also]]) expect(texts).toContain(folded(wanted ?? '?'));
  });

  it.each(papers)('is heard one language at a time, each heading before what it heads: %s, %s, %s', (lang, also, arrangement) => {
    const lines = (structure.get(`${lang}-${also}-${arrangement}`) ?? '').split('\n');
    const kinds = lines.flatMap((line) => /^ *(Sect|H1|H2|H3|Table)\b/.exec(line)?.[1] ?? []);
    expect(kinds.filter((kind) => kind === 'H1')).toHaveLength(2);
    const [first, second] = [TITLES[lang], TITLES[also]].map((title) => lines.findIndex((line) => folded(line).includes(folded(title ?? '?'))));
    expect(first).toBeLessThan(second ?? 0);
    kinds.forEach((kind, n) => { if (kind === 'H2') expect(kinds[n - 1]).toBe('Sect'); });
  });
});
