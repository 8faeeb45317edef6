import { checkDocument, isPrintable } from '@comity/domain';
import { UnprintableCharacterError } from '../errors';
import { isUnseen } from '../kit/bidi';
import { findFace } from '../kit/faces';
import { printable } from './printable';

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

  it.each(['გამარჯობა', 'Zoë\u0308', '\u202eforced', 'a\u0001b', '\ud83d', '😀', `a${'\u0301'.repeat(9)}`, `a${'\u0301'.repeat(7)}\u{1cfff}`, '\u2028', '漢字'])('check and paper agree on %j', (text) => {
    const refused = (): boolean => {
      try { printable({ facts: { a: text } }); return false; } catch (error) { return error instanceof UnprintableCharacterError; }
    };
    expect(found(text).length > 0).toBe(refused());
  });
});
