import { checkDocument, isPrintable } from '@comity/domain';
import { PaperTooLongError, UnprintableCharacterError } from '../errors';
import { isUnseen } from '../kit/bidi';
import { findFace } from '../kit/faces';
import { normalised, printable } from './printable';

const found = (text: string) => checkDocument({ form: 'MLA_REQUEST', lang: 'en', values: { facts: { a: [text] } } }).findings.filter(({ rule }) => rule === 'TXT-01');

describe('text that can be printed', () => {
  // Beyond the third plane no typeface has anything, and a range that says otherwise would be seen in the file.
  it('is for the check of a document what the typefaces have; else run tools/papers/printable-ranges.mjs', () => {
    const differing: string[] = [];
    for (let code = 0; code < 0x40000; code++) {
      const character = String.fromCodePoint(code);
      const has = /[\s\p{Cc}]/u.test(character) || isUnseen(character) || findFace('text', character) !== null;
      if (has !== isPrintable(character)) differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  }, 120_000);

  it('blocks a document otherwise, naming the field and every character', () => {
    expect(found('Seen 😀 and 🚀, 😀')).toEqual([{
      rule: 'TXT-01', level: 'block', section: 'facts', field: '/a/0',
      message: 'The characters “😀” (U+1F600), “🚀” (U+1F680) cannot be printed. Remove or replace them.',
    }]);
  });

  it('is no longer than a paper holds: the check says so before, at the longest text', () => {
    const document = (last: number) => ({ form: 'MLA_REQUEST', lang: 'en', values: { facts: { a: ['a'.repeat(300_000)], b: 'b'.repeat(last) }, other: { c: 'e\u0301'.repeat(100_000) } } }) as const;
    const long = (last: number) => checkDocument(document(last)).findings.filter(({ rule }) => rule === 'TXT-02');
    expect(long(100_000)).toEqual([]);
    expect(() => printable(normalised(document(100_000).values))).not.toThrow();
    expect(long(100_001)).toEqual([{
      rule: 'TXT-02', level: 'block', section: 'facts', field: '/a/0',
      message: 'All texts together have 500,001 characters, and a paper holds 500,000: it could not be made. This is the longest, with 300,000. Shorten by 1, or move long texts into attachments and refer to them.',
    }]);
    expect(() => printable(normalised(document(105_001).values))).toThrow(PaperTooLongError);
  });

  it.each(['გამარჯობა', 'Zoë\u0308', '\u202eforced', 'a\u0001b', '\ud83d', '😀', `a${'\u0301'.repeat(9)}`, `a${'\u0301'.repeat(7)}\u{1cfff}`, '\u2028', '漢字'])('check and paper agree on %j', (text) => {
    const refused = (): boolean => {
      try { printable({ facts: { a: text } }); return false; } catch (error) { return error instanceof UnprintableCharacterError; }
    };
    expect(found(text).length > 0).toBe(refused());
  });
});
