import fc from 'fast-check';
import { factDifferences } from './compare-facts';

const between = (source: string, from: string, translation: string, to: string) => factDifferences({ text: source, lang: from }, { text: translation, lang: to });
const none = { missing: [], added: [] };

describe('facts of an original and of its translation', () => {
  it.each([
    ['an address with two figures changed', 'He used 192.0.2.61 again.', 'Il a de nouveau utilisé 192.0.2.16.', { missing: ['192.0.2.61'], added: ['192.0.2.16'] }],
    ['a day that was dropped', 'On 7 December 2026 he left.', 'Il est parti.', { missing: ['7 December 2026'], added: [] }],
    ['another day', 'On 7 December 2026 he left.', 'Il est parti le 8 décembre 2026.', { missing: ['7 December 2026'], added: ['8 décembre 2026'] }],
    ['another month', 'On 7 December 2026 he left.', 'Il est parti le 7 novembre 2026.', { missing: ['7 December 2026'], added: ['7 novembre 2026'] }],
    ['a day without its year', 'On 7 December 2026 he left.', 'Il est parti le 7 décembre.', { missing: ['7 December 2026'], added: ['7 décembre'] }],
    ['an amount', 'EUR 12,500.00 was paid.', '15 200 euros ont été payés.', { missing: ['12,500.00'], added: ['15 200'] }],
    ['an address of mail', 'Write to anna.k@post.example.', 'Écrire à ana.k@post.example.', { missing: ['anna.k@post.example'], added: ['ana.k@post.example'] }],
    ['a page', 'See https://shop.example/a/17.', 'Voir https://shop.example/a/71.', { missing: ['https://shop.example/a/17'], added: ['https://shop.example/a/71'] }],
    ['an account', 'The account night_fox7 wrote.', 'Le compte night_fox8 a écrit.', { missing: ['night_fox7'], added: ['night_fox8'] }],
    ['a reference', 'File DE-2026/00123.', 'Dossier DE-2026/00132.', { missing: ['DE-2026/00123'], added: ['DE-2026/00132'] }],
    ['a telephone number', 'Call +49 30 1234567.', 'Appeler le +49 30 1234576.', { missing: ['+49 30 1234567'], added: ['+49 30 1234576'] }],
    ['an address of six', 'From 2001:db8::61.', 'Depuis 2001:db8::16.', { missing: ['2001:db8::61'], added: ['2001:db8::16'] }],
    ['an hour', 'At 14:05 he left.', 'Il est parti à 14 h 15.', { missing: ['14:05'], added: ['14 h 15'] }],
    ['a small number that is another one', 'He took 9 devices.', 'Il a pris 6 appareils.', { missing: ['9'], added: ['6'] }],
  ])('are told with the very words: %s', (_what, source, translation, differences) => {
    expect(between(source, 'en', translation, 'fr')).toEqual(differences);
  });

  it.each([
    ['de', 'Am 7. Dezember 2026 wurden 12.500,50 Euro von 192.0.2.61 aus bewegt, um 14.05 Uhr.'],
    ['fr', 'Le 7 décembre 2026 à 14 h 05, 12 500,50 euros ont été déplacés depuis 192.0.2.61.'],
    ['es', 'El 7 de diciembre de 2026 a las 14:05 se movieron 12.500,50 euros desde 192.0.2.61.'],
    ['pt', 'Em 7 de dezembro de 2026, às 14h05, 12 500,50 euros saíram de 192.0.2.61.'],
    ['it', 'Il 7 dicembre 2026 alle 14.05, 12.500,50 euro sono partiti da 192.0.2.61.'],
    ['ru', '7 декабря 2026 года в 14:05 было переведено 12 500,50 евро с адреса 192.0.2.61.'],
    ['uk', '7 грудня 2026 року о 14:05 переказано 12 500,50 євро з адреси 192.0.2.61.'],
    ['pl', 'W dniu 7 grudnia 2026 r. o 14:05 przelano 12 500,50 euro z 192.0.2.61.'],
    ['cs', 'Dne 7. prosince 2026 ve 14:05 bylo převedeno 12 500,50 eur z 192.0.2.61.'],
    ['hu', '2026. december 7-én 14:05-kor 12 500,50 eurót utaltak a 192.0.2.61-ről.'],
    ['fi', 'Joulukuun 7. päivänä 2026 klo 14.05 siirrettiin 12 500,50 euroa osoitteesta 192.0.2.61.'],
    ['lt', '2026 m. gruodžio 7 d. 14:05 iš 192.0.2.61 pervesta 12 500,50 euro.'],
    ['lv', '2026. gada 7. decembrī plkst. 14.05 no 192.0.2.61 pārskaitīti 12 500,50 eiro.'],
    ['tr', '7 Aralık 2026’da saat 14.05’te 192.0.2.61’den 12.500,50 avro aktarıldı.'],
    ['el', 'Στις 7 Δεκεμβρίου 2026 και ώρα 14:05 μεταφέρθηκαν 12.500,50 ευρώ από 192.0.2.61.'],
    ['ka', '2026 წლის 7 დეკემბერს, 14:05 საათზე, 192.0.2.61-დან გადაირიცხა 12 500,50 ევრო.'],
    ['hy', '2026 թվականի դեկտեմբերի 7-ին, ժամը 14:05-ին, 192.0.2.61-ից փոխանցվել է 12 500,50 եվրո։'],
    ['ar', 'في ٧ ديسمبر ٢٠٢٦ الساعة ١٤:٠٥ نُقل ١٢٬٥٠٠٫٥٠ يورو من 192.0.2.61.'],
    ['ar', 'في 7 كانون الأول 2026 الساعة 14:05 نُقل 12,500.50 يورو من 192.0.2.61.'],
    ['he', 'ב-7 בדצמבר 2026 בשעה 14:05 הועברו 12,500.50 אירו מ-192.0.2.61.'],
    ['hi', '७ दिसंबर २०२६ को १४:०५ बजे 192.0.2.61 से १२,५००.५० यूरो भेजे गए।'],
    ['th', 'เมื่อวันที่ 7 ธันวาคม 2569 เวลา 14:05 น. มีการโอน 12,500.50 ยูโรจาก 192.0.2.61'],
    ['zh', '2026年12月7日14时05分，从192.0.2.61转出12,500.50欧元。'],
    ['zh', '二〇二六年十二月七日14:05，从192.0.2.61转出12500.50欧元。'],
    ['ja', '2026年12月7日14時05分、192.0.2.61から12,500.50ユーロが送金された。'],
    ['ko', '2026년 12월 7일 14시 05분에 192.0.2.61에서 12,500.50유로가 이체되었다.'],
    ['de', 'Am 07.12.2026 um 14:05 wurden EUR 12 500,50 von 192.0.2.61 bewegt.'],
    ['sv', 'Den 2026-12-07 kl. 14.05 flyttades 12 500,50 euro från 192.0.2.61.'],
  ])('are the same in %s: %s', (lang, translation) => {
    expect(between('On 7 December 2026 at 14:05, EUR 12,500.50 was moved from 192.0.2.61.', 'en', translation, lang)).toEqual(none);
  });

  it.each([
    ['days in a row', 'On 7 and 8 December 2026.', 'en', 'Les 7 et 8 décembre 2026.', 'fr'],
    ['days after the month', 'On December 7 and 8, 2026.', 'en', 'Am 7. und 8. Dezember 2026.', 'de'],
    ['a month of a year', 'In December 2026.', 'en', 'В декабре 2026 года.', 'ru'],
    ['ordinals of English', 'On the 17th floor, on 1st May 2026.', 'en', 'Au 17e étage, le 1er mai 2026.', 'fr'],
    ['small numbers as words', 'He took 2 phones and 11 cards.', 'en', 'Il a pris deux téléphones et onze cartes.', 'fr'],
    ['hours on the dial', 'At 2:05 p.m., until 4 pm.', 'en', 'Um 14.05 Uhr, bis 16 Uhr.', 'de'],
    ['a verb that is a month too', 'He may 12 times march 7 miles.', 'en', 'Il peut marcher 12 fois 7 milles.', 'fr'],
    ['articles and units', 'Article 12(3), 5 GB, 20%.', 'en', 'Article 12, paragraphe 3, 5 Go, 20 %.', 'fr'],
  ])('are not told where they are said another way: %s', (_what, source, from, translation, to) => {
    expect(between(source, from, translation, to)).toEqual(none);
  });
});

describe('whatever the texts', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('7 December 2026', '192.0.2.61', ' 12,500.50 ', '14:05', 'night_fox7', '+49 30 1234567', '٧', '二〇二六年', '…', '5GB', '2001:db8::1', 'a@b.example'));
  const written = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '));

  it('a text differs from itself in nothing', () => {
    fc.assert(fc.property(written, fc.constantFrom('en', 'fr', 'ar', 'zh', 'th'), (text, lang) => {
      expect(between(text, lang, text, lang)).toEqual(none);
    }));
  });

  it('what one lacks, the other has: both ways round it is the same', () => {
    fc.assert(fc.property(written, written, (one, other) => {
      const there = between(one, 'en', other, 'fr');
      const back = between(other, 'fr', one, 'en');
      expect([back.added, back.missing]).toEqual([there.missing, there.added]);
    }));
  });

  it('digits of every script are equal, and a changed one is found', () => {
    const zeros = [0x0660, 0x06f0, 0x0966, 0x0e50, 0xff10];
    fc.assert(fc.property(fc.integer({ min: 1000, max: 9_999_999 }), fc.constantFrom(...zeros), fc.integer({ min: 1, max: 9 }), (number, zero, by) => {
      const of = (value: number): string => [...String(value)].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
      expect(between(`There were ${number}.`, 'en', `« ${of(number)} »`, 'ar')).toEqual(none);
      expect(between(`There were ${number}.`, 'en', `« ${of(number + by)} »`, 'ar').missing).toEqual([String(number)]);
    }));
  });

  it('a day is one day in every language and found when it is another', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 30_000 }), fc.constantFrom('de', 'fr', 'es', 'ru', 'uk', 'pt', 'zh', 'ar', 'pl', 'cs', 'hu', 'fi', 'tr', 'el', 'ka', 'he', 'ja', 'ko', 'sr', 'hr', 'bg', 'ro', 'nl', 'sv', 'et', 'lv', 'lt'), (days, lang) => {
      const day = new Date(Date.UTC(1970, 0, 1) + days * 86_400_000);
      const named = (code: string, of: Date): string => new Intl.DateTimeFormat(code, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' }).format(of);
      expect(between(`On ${named('en', day)}.`, 'en', `– ${named(lang, day)} –`, lang)).toEqual(none);
      expect(between(`On ${named('en', day)}.`, 'en', `– ${named(lang, new Date(day.getTime() + 86_400_000))} –`, lang).missing).toEqual([named('en', day)]);
    }));
  });
});
