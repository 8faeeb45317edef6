import { directionOf } from './bidi';
import type { Heading, Paper } from './paper';
import { HALF, INK, PAD, RULE } from './style';

/** Title, basis and what is said of the wording; of the form's first language unless told otherwise. */
export function drawTitle(paper: Paper, { title, basis, notices }: Heading = paper.meta): void {
  const { part, left, width } = paper;
  paper.rule(paper.y, { weight: RULE.strong, ink: INK.black });
  paper.y += HALF;
  paper.bookmark(title);
  paper.y += paper.tell(part, 'H1', title, 'title', left, paper.y, width);
  paper.y += paper.tell(part, 'P', basis, 'subtitle', left, paper.y, width);
  for (const { text, lang } of notices) paper.y += paper.tell(part, 'P', text, 'note', left, paper.y + PAD, width, { lang, ...paper.sided(directionOf(text)) }) + PAD;
  paper.y += HALF;
}
