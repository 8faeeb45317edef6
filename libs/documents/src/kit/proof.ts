import { ATTACHMENT } from './archive';
import { isRightToLeft, isolated } from './bidi';
import type { Block } from './lines';
import type { Paper } from './paper';
import { inGroups } from './seal';
import { HALF, INK, PAD, TYPE } from './style';
import type { Tongue } from './surface';

/** Last words of every paper, in each of its languages: what the file holds and how it is checked. */
export function drawProof(paper: Paper, also?: Tongue): void {
  const { meta, seal, width } = paper;
  const sect = paper.element(paper.root, 'Sect');
  const told = (tongue: Tongue): Block => {
    const { lang, words } = tongue;
    const [file, code] = [isolated(ATTACHMENT), isolated(seal.code)];
    return paper.set(meta.checkAddress === undefined ? words.verify(file, code) : words.verifyAt(file, code, isolated(meta.checkAddress)), 'note', width, { lang, ...paper.sided(isRightToLeft(lang) ? 'rtl' : 'ltr') });
  };
  const blocks = [
    told(meta),
    ...(also === undefined || also.lang === meta.lang ? [] : [told(also)]),
    paper.set(isolated(inGroups(seal.hex, 8).join(' ')), { ...TYPE.runningCode, leading: 12, base: 9, ink: INK.black }, width),
  ];
  paper.place(blocks.reduce((h, b) => h + b.height, 0) + 2 * HALF);
  paper.proofAlone = paper.y === paper.top;
  paper.y += HALF;
  paper.rule(paper.y);
  paper.y += PAD;
  for (const block of blocks) {
    const p = paper.element(sect, 'P', block.lang === undefined || block.lang === meta.lang ? {} : { lang: block.lang });
    paper.write(p, block, paper.left, paper.y);
    p.end();
    paper.y += block.height;
  }
}
