import { writtenLanguages } from '../forms/wording';
import { articlesIn } from './articles';

it.each([
  ['29', 'one'], ['550a', 'one'], ['29(2)', 'one'], ['29(2)(f)', 'one'], ['29, paragraph 2', 'one'], ['550a, paragraphs 1 and 3', 'one'], ['323-1', 'one'], ['12 a', 'one'], ['§ 202a', null], ['L. 323-1', null],
  ['2 and 4', 'two'], ['13(2) et 14(1)', 'two'], ['2 und 4', 'two'], ['2 и 4', 'two'], ['2 و4', 'two'], ['第2条', null],
  ['2, 4 and 5', 'more'], ['13(2), 14(1)', 'more'], ['2–11', 'more'], ['2 à 11', 'more'], ['2 по 11', 'more'], ['2、4', 'more'],
] as const)('%s: %s', (text, count) => { expect(articlesIn(text)).toBe(count); });

it.each([
  ['en', 'Code, Article 2', 'Code, Articles 2 and 4', 'Code, Articles 2, 4'],
  ['fr', 'Code, article\u00a02', 'Code, articles\u00a02 and 4', 'Code, articles\u00a02, 4'],
  ['es', 'Code, artículo\u00a02', 'Code, artículos\u00a02 and 4', 'Code, artículos\u00a02, 4'],
  ['pt', 'Code, artigo\u00a02', 'Code, artigos\u00a02 and 4', 'Code, artigos\u00a02, 4'],
  ['de', 'Code, Artikel\u00a02', 'Code, Artikel\u00a02 and 4', 'Code, Artikel\u00a02, 4'],
  ['ru', 'Code, статья\u00a02', 'Code, статьи\u00a02 and 4', 'Code, статьи\u00a02, 4'],
  ['uk', 'Code, стаття\u00a02', 'Code, статті\u00a02 and 4', 'Code, статті\u00a02, 4'],
] as const)('in %s one is called otherwise than several', (lang, one, two, more) => {
  expect(['2', '2 and 4', '2, 4'].map((article) => writtenLanguages[lang]!.answers.article('Code', article))).toEqual([one, two, more]);
});

it('Arabic has a word of its own for two', () => {
  expect(['2', '2 و4', '2، 4، 5'].map((article) => /^\p{L}+/u.exec(writtenLanguages['ar']!.answers.article('Code', article))?.[0])).toEqual(['المادة', 'المادتان', 'المواد']);
});
