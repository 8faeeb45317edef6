import type { Answering } from './forms/answering';
import { compose, composeTwice } from './forms/compose';
import type { SecondPart } from './forms/second-part';
import { translatorsOf } from './forms/translators';
import { drawBeside, drawTitles } from './kit/beside';
import { Column } from './kit/column';
import { drawLetterhead, type Letterhead } from './kit/letterhead';
import { Paper, type Heading, type PaperMeta } from './kit/paper';
import { drawProof } from './kit/proof';
import type { Seal } from './kit/seal';
import { drawSection, drawSections } from './kit/section';
import { drawTitle } from './kit/title';

/** All that stands on the pages of a form. */
export interface FormPages {
  readonly how: Answering;
  readonly second: SecondPart | undefined;
  readonly letterhead: Letterhead;
  readonly picture: Buffer | undefined;
}

/** Rows of the last page that a lone proof takes along. */
const RAISED_FOOT = 56;

/** Sets the pages; once more with a higher foot where the proof would stand alone on the last one. */
export function drawForm(pages: FormPages, meta: Omit<PaperMeta, 'foot'>, seal: Seal): Paper {
  const flat = draw(pages, { ...meta, foot: 0 }, seal);
  return flat.proofAlone ? draw(pages, { ...meta, foot: RAISED_FOOT }, seal) : flat;
}

function draw({ how, second, letterhead, picture }: FormPages, meta: PaperMeta, seal: Seal): Paper {
  const paper = new Paper(meta, seal);
  drawLetterhead(paper, letterhead, picture);
  if (second === undefined) {
    drawTitle(paper);
    drawSections(paper, compose(how));
  } else if (second.same) onceForBoth(paper, how, second);
  else if (second.data.arrangement === 'beside') inColumns(paper, how, second);
  else inParts(paper, how, second);
  drawProof(paper, second?.tongue);
  return paper;
}

const headingOf = ({ how: { text }, notices }: SecondPart): Heading => ({ title: text.title, basis: text.basis, notices: notices[1], opening: text.opening });

/** The same words twice help nobody: they stand once, below what is said of the wording in either language. */
function onceForBoth(paper: Paper, how: Answering, { notices }: SecondPart): void {
  const more = notices[1].filter(({ text }) => !paper.meta.notices.some((notice) => notice.text === text));
  drawTitle(paper, { ...paper.meta, notices: [...paper.meta.notices, ...more] });
  drawSections(paper, compose(how));
}

function inColumns(paper: Paper, how: Answering, second: SecondPart): void {
  const { level } = second.tongue;
  const columns = [new Column(paper, { ...paper.tongue, ...(level === undefined ? {} : { level }) }, 0), new Column(paper, second.tongue, 1)] as const;
  drawTitles(paper, columns, [paper.meta, headingOf(second)]);
  for (const [one, other] of composeTwice(how, second.how)) drawBeside(paper, columns, [one, second.spoken(other)]);
  const [translators, same] = [translatorsOf(second.data, how), translatorsOf(second.data, second.how)];
  if (translators && same) drawBeside(paper, columns, [translators, same]);
}

/** The whole form in the first language, then on new pages the whole form in the second. */
function inParts(paper: Paper, how: Answering, second: SecondPart): void {
  drawTitle(paper);
  drawSections(paper, compose(how));
  paper.turnTo(second.tongue);
  drawTitle(paper, headingOf(second));
  drawSections(paper, compose(second.how).map((section) => second.spoken(section)));
  const translators = translatorsOf(second.data, second.how);
  if (translators) drawSection(paper, translators);
  paper.turnBack();
}
