import { directionOf } from './bidi';
import type { Heading, Paper } from './paper';
import { HALF, INK, PAD, RULE } from './style';

/** Title, basis, what is said of the wording, and what the form declares; of its first language unless told otherwise. */
export function drawTitle(paper: Paper, { title, basis, notices, opening }: Heading = paper.meta): void {
  const { part, left, width } = paper;
  paper.rule(paper.y, { weight: RULE.strong, ink: INK.black });
  paper.y += HALF;
  paper.bookmark(title);
  paper.y += paper.tell(part, 'H1', title, 'title', left, paper.y, width);
  paper.y += paper.tell(part, 'P', basis, 'subtitle', left, paper.y, width);
  for (const { text, lang } of notices) paper.y += paper.tell(part, 'P', text, 'note', left, paper.y + PAD, width, { lang, ...paper.sided(directionOf(text)) }) + PAD;
  if (opening !== undefined) paper.y += paper.tell(part, 'P', opening, 'answer', left, paper.y + HALF, width) + 2 * HALF;
  paper.y += HALF;
}
