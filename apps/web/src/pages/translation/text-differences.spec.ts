import * as fc from 'fast-check';
import { textDifferences } from './text-differences';

const shown = (before: string, after: string): string => textDifferences(before, after).map(({ text, kind }) => (kind === 'same' ? text : `[${kind === 'added' ? '+' : '-'}${text.trim()}]`)).join('|');

describe('what changed in a text', () => {
  it('is shown in words', () => {
    expect(shown('The account was opened in May.', 'The account was opened in June.')).toBe('The account was opened in |[-May.]|[+June.]');
    expect(shown('One two', 'One and two')).toBe('One |[+and]|two');
    expect(shown('One two three', 'One three')).toBe('One |[-two]|three');
    expect(shown('账户开立', '账户已开立')).toBe('账户|[+已]|开立');
    expect(textDifferences('same', 'same')).toEqual([{ text: 'same', kind: 'same' }]);
  });

  it('gives both texts back', () =>
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (one, other) => {
      const found = textDifferences(one.join(' '), other.join(' '));
      const of = (kind: string): string => found.filter((each) => each.kind === 'same' || each.kind === kind).map(({ text }) => text.trim()).join(' ').split(/\s+/).join(' ').trim();
      expect([of('removed'), of('added')]).toEqual([one.join(' '), other.join(' ')]);
    })));

  it('of very long texts is both of them', () => {
    const long = Array.from({ length: 2_100 }, (_, i) => `w${i}`).join(' ');
    expect(textDifferences(long, `${long} more`)).toHaveLength(2);
  });
});
