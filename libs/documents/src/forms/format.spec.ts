import { ANSWER_WORDS_EN as WORDS } from './answer-words.en';
import { amount, countryName, day, duration, moment, shortMoment } from './format';

describe('dates and codes in words', () => {
  it.each([
    ['2026-11-02', '2 November 2026'],
    ['2026-11', 'November 2026'],
    ['2026', '2026'],
    ['soon', 'soon'],
    ['2026-13-02', '2026-13-02'],
  ])('%s reads %s', (given, said) => expect(day(given, WORDS)).toBe(said));

  it.each([
    ['2026-10-03T06:12:41Z', '3 October 2026, 06:12:41, UTC', '2026-10-03 06:12:41Z'],
    ['2026-10-03T06:12+03:00', '3 October 2026, 06:12, UTC+03:00', '2026-10-03 06:12+03:00'],
    ['2026-10-03T06:12:41[Asia/Tbilisi]', '3 October 2026, 06:12:41, Asia/Tbilisi', '2026-10-03 06:12:41 Asia/Tbilisi'],
    ['2026-10-03', '3 October 2026', '2026-10-03'],
    ['then', 'then', 'then'],
  ])('%s reads %s', (given, said, short) => {
    expect(moment(given, WORDS)).toBe(said);
    expect(shortMoment(given)).toBe(short);
  });

  it.each([
    [48_211_004, 'en', '48,211,004'],
    [48_211_004, 'de', '48.211.004'],
    [48_211_004, 'fr', '48\u00a0211\u00a0004'],
    [48_211_004, 'uk', '48\u00a0211\u00a0004'],
    [48_211_004, 'ar', '48,211,004'],
    [1_200, 'en', '1200'],
  ])('%d in %s reads %s', (given, lang, said) => expect(amount(given, lang)).toBe(said));

  it.each([
    ['P90D', '90 days'],
    ['P1Y6M', '1 year, 6 months'],
    ['PT8H', '8 hours'],
    ['some weeks', 'some weeks'],
  ])('%s lasts %s', (given, said) => expect(duration(given, WORDS)).toBe(said));

  it.each([
    ['470', 'Code, Article 470'],
    ['2, 4 and 5', 'Code, Articles 2, 4 and 5'],
    ['2–11', 'Code, Articles 2–11'],
    ['550a, paragraphs 1 and 3', 'Code, Article 550a, paragraphs 1 and 3'],
    ['706-24', 'Code, Article 706-24'],
    ['Section 12', 'Code, Section 12'],
  ])('article %s reads %s', (given, said) => expect(WORDS.article('Code', given)).toBe(said));

  it('prints a code that names no State as it stands', () => {
    expect(countryName('GE', 'en')).toBe('Georgia');
    expect(countryName('not a code', 'en')).toBe('not a code');
  });
});
