import { faceFor } from './faces';
import { typeset } from './lines';
import { signEnds, words } from './line-ends';
import { TYPE } from './style';

const parts = (text: string): string[] => [...words(text)].map(([from, to]) => text.slice(from, to));
const linesOf = (text: string, width: number): string[] => typeset(text, TYPE.answer, width).lines.map((line) => line.runs.map((run) => run.text).join('').trimEnd());

describe('where a line may end', () => {
  it.each([
    ['between words', 'one two', ['one ', 'two']],
    ['after a slash between letters, not between digits', 'Sender/Receiver 24/7', ['Sender/', 'Receiver ', '24/7']],
    ['not after a hyphen', 'well-known fact', ['well-known ', 'fact']],
    ['nowhere in an address', '2001:db8:4f:17::9a2', ['2001:db8:4f:17::9a2']],
    ['between ideographs', '保全数据', ['保', '全', '数', '据']],
    ['not before a closing sign or a mark of a pause', '数据，保全。', ['数', '据，', '保', '全。']],
    ['not after an opening sign', '「保全」（三）', ['「保', '全」', '（三）']],
    ['not before a small kana or a long vowel', 'サーバーっと', ['サー', 'バーっ', 'と']],
    ['not inside a number or a Latin word among ideographs', '第203.0.113.24条', ['第', '203.0.113.24', '条']],
    ['between words of Korean', '기록을 보전', ['기록을 ', '보전']],
  ])('%s', (_, text, expected) => expect(parts(text)).toEqual(expected));

  it('keeps all of a text, whatever its length', () => {
    for (const text of ['保全数据，'.repeat(700), 'ผู้ต้องสงสัย'.repeat(300), `x${'\u0301'.repeat(1500)}`]) {
      expect(parts(text).join('')).toBe(text);
      expect(signEnds(text).at(-1)).toBe(text.length);
    }
  });

  it('begins no line of a narrow column with a sign that may not stand there', () => {
    for (const line of linesOf('検察庁は、「記録」（三点）を保全されたい。サーバーの記録、通信の履歴。'.repeat(3), 70)) {
      expect(line).not.toMatch(/^[、。」）ー]/u);
      expect(line).not.toMatch(/[「（]$/u);
    }
  });
});

describe('the face of a Han sign', () => {
  it.each([['zh', 'NotoSansSC_400Regular'], ['ja', 'NotoSansJP_400Regular'], ['ko', 'NotoSansKR_400Regular']] as const)('is that of the language: %s', (han, key) => {
    expect(faceFor('text', '骨', { han }).key).toBe(key);
  });

  it('follows the syllables beside it, and is Chinese where there are none', () => {
    const keys = (text: string): string[] => typeset(text, TYPE.answer, 300).lines.flatMap((line) => line.runs.map((run) => run.face.key));
    expect(keys('骨の記録')).toEqual(['NotoSansJP_400Regular']);
    expect(keys('한국(骨)')).toContain('NotoSansKR_400Regular');
    expect(keys('骨')).toEqual(['NotoSansSC_400Regular']);
  });

  it('is another language’s where the own face does not have it', () => {
    expect(faceFor('text', '们', { han: 'ja' }).has('们')).toBe(true);
  });
});
