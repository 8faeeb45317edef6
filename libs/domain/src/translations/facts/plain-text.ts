/** A text as its facts are read: digits of every script as 0 to 9, wide signs as narrow ones, without marks of direction. */
export const plainText = (text: string): string =>
  hanNumerals(text.normalize('NFKC').replace(/[\p{Cf}]/gu, '').replace(/\p{Nd}/gu, digit).replace(/[\u2010-\u2015\u2212]/gu, '-').replace(/[٫]/gu, '.').replace(/[٬]/gu, ','));

/** The digits of a script stand in a row of ten. */
function digit(sign: string): string {
  const at = sign.codePointAt(0) ?? 0;
  let first = at;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((at - first) % 10);
}

const han = '〇一二三四五六七八九';

/** Years, months and days of Chinese and Japanese dates in their own numerals: 二〇二六年十二月七日. */
const hanNumerals = (text: string): string => text.replace(/零/gu, '〇').replace(/(?<![〇一二三四五六七八九十])[〇一二三四五六七八九十]{1,4}(?=[年月日号號])/gu, (words) => String(words.includes('十') ? tens(words) : [...words].map((sign) => han.indexOf(sign)).join('')));

function tens(words: string): number {
  const [before = '', after = ''] = words.split('十');
  return (before === '' ? 1 : han.indexOf(before)) * 10 + (after === '' ? 0 : han.indexOf(after));
}
