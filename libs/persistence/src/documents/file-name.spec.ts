import { fileName, isNamed } from './file-name';

describe('names of files', () => {
  it.each([
    ['order.pdf', 'order.pdf'],
    ['Απόφαση 402/2026.pdf', 'Απόφαση 402-2026.pdf'],
    ['C:\\Users\\x\\order.pdf', 'order.pdf'],
    ['../../etc/passwd', '..-..-etc-passwd'],
    ['fdp.\u202etxt\u0000', 'fdp.txt'],
    ['..', 'file'],
    ['\u200b', 'file'],
    [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(196)}.pdf`],
  ])('%j is listed as %j', (given, listed) => expect(fileName(given)).toBe(listed));

  it.each([
    ['Order of 18 November 2026', 'Order of 18 November 2026.pdf', true],
    ['Decision 402/2026', 'Decision 402-2026.pdf', true],
    ['Order', 'Other order.pdf', false],
    ['Order', 'Order.of', true],
  ])('the form’s %j is the file %j: %s', (title, name, same) => expect(isNamed(title, name)).toBe(same));
});
