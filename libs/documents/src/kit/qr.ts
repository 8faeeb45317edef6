import { create } from 'qrcode';
import type { Element, Paper } from './paper';
import { INK } from './style';

/** A square code as vectors, with its text for those who do not see it. */
export function qr(paper: Paper, parent: Element, text: string, alt: string, x: number, y: number, size: number): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const unit = size / modules.size;
  const element = paper.element(parent, 'Figure', { alt, bbox: [x, y, x + size, y + size] });
  element.add(() => {
    for (let row = 0; row < modules.size; row++) {
      for (let column = 0, run: number; column < modules.size; column += run || 1) {
        run = 0;
        while (column + run < modules.size && modules.get(row, column + run)) run++;
        if (run) paper.doc.rect(x + column * unit, y + row * unit, run * unit, unit);
      }
    }
    paper.doc.fill(INK.black);
  });
  element.end();
}
