import { ATTACHMENT } from './archive';
import { isolated } from './bidi';
import type { Paper } from './paper';
import { inGroups } from './seal';
import { HALF, INK, PAD, TYPE } from './style';

/** Last words of every paper: what the file holds and how it is checked. */
export function drawProof(paper: Paper): void {
  const { meta, seal, width } = paper;
  const sect = paper.element(paper.root, 'Sect');
  const blocks = [
    paper.set(meta.words.verify(isolated(ATTACHMENT), isolated(seal.code)), 'note', width),
    paper.set(isolated(inGroups(seal.hex, 8).join(' ')), { ...TYPE.runningCode, leading: 12, base: 9, ink: INK.black }, width),
  ];
  paper.place(blocks.reduce((h, b) => h + b.height, 0) + 2 * HALF);
  paper.proofAlone = paper.y === paper.top;
  paper.y += HALF;
  paper.rule(paper.y);
  paper.y += PAD;
  for (const block of blocks) {
    const p = paper.element(sect, 'P');
    paper.write(p, block, paper.left, paper.y);
    p.end();
    paper.y += block.height;
  }
}
