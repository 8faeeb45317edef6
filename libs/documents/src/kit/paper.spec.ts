import { Paper } from './paper';
import { sealOf } from './seal';
import { sheetOf } from './style';
import { WORDS_EN } from './words';

const aPaper = (lang = 'en'): Paper => new Paper(
  { sheet: sheetOf('a4'), lang, title: 'Test', basis: 'None', notices: [], reference: 'T-1', author: 'T', handling: '', draft: false, date: new Date(0), words: WORDS_EN, foot: 0 },
  sealOf({ a: 1 }),
);

describe('a paper', () => {
  it('ends when every structure element has its place', async () => {
    const paper = aPaper();
    paper.tell(paper.root, 'P', 'Text', 'answer', paper.left, paper.y, paper.width);
    expect((await paper.finish()).pages).toBe(1);
  });

  it('rejects instead of waiting for ever when an element was left open', async () => {
    const paper = aPaper();
    paper.doc.struct('P');
    await expect(paper.finish(50)).rejects.toThrow('a structure element was left open');
  });

  it('turns the whole sheet round for a language that is read from the right', () => {
    expect(aPaper('fr').turned(100, 20)).toBe(100);
    const arabic = aPaper('ar');
    expect(arabic.turned(arabic.left, 20)).toBeCloseTo(arabic.left + arabic.width - 20);
    expect(arabic.sided('ltr')).toEqual({ dir: 'ltr', align: 'end' });
    expect(arabic.sided('rtl')).toEqual({ dir: 'rtl', align: 'start' });
  });
});
