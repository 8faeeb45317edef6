import { isolated, isRightToLeft } from './bidi';
import type { SetOptions } from './lines';
import type { Paper } from './paper';
import { INK, MARGIN, RULE, type StyleName } from './style';

/** From the foot to the same in the second language. */
const BELOW = 12;

/** Reference, title and digest above; handling and page number below. Drawn last, when the number of pages is known. */
export function runningLines(paper: Paper, page: number, count: number): void {
  const { meta, seal, left, width, doc } = paper;
  const put = (text: string, style: StyleName, x: number, room: number, baseline: number, align: SetOptions['align'] = 'start', more: SetOptions = {}): number => {
    const block = paper.set(text, style, Math.max(room, 1), { align, ...more });
    paper.print(block, x, baseline - block.style.base, 1);
    return block.lines[0]?.width ?? 0;
  };
  const reference = put(isolated(meta.reference), 'runningStrong', left, width * 0.4, MARGIN.header);
  const digest = put(isolated(seal.short), 'runningCode', left, width, MARGIN.header, 'end');
  const word = put(meta.words.digest, 'running', left, width - digest - 6, MARGIN.header, 'end');
  put(meta.title, 'running', left + reference + 10, width - reference - digest - word - 26, MARGIN.header);
  const low = meta.sheet.height - MARGIN.footer;
  const number = put(meta.words.page(page, count), 'running', left, width, low, 'end');
  const draft = meta.draft ? put(meta.words.draftLine, 'runningStrong', left, width / 3, low) + 6 : 0;
  put(meta.handling, 'running', left + draft, width - draft - number - 12, low);
  if (meta.second) {
    const { handling, tongue: { lang, han, words } } = meta.second;
    const dir = isRightToLeft(lang) ? 'rtl' : 'ltr';
    const own: SetOptions = { lang, dir, ...(han === undefined ? {} : { han }) };
    const room = width - put(words.page(page, count), 'running', left, width, low + BELOW, 'end', own) - 12;
    put([meta.draft ? words.draftLine : '', handling].filter(Boolean).join(' '), 'running', dir === paper.dir ? left : left + width - room, room, low + BELOW, 'start', own);
  }
  for (const y of [MARGIN.header + 6, low - 14]) doc.lineWidth(RULE.hair).strokeColor(INK.rule).moveTo(left, y).lineTo(left + width, y).stroke();
}
