import { directionOf } from './bidi';
import { BOX_WIDTH, checkBox } from './check-box';
import type { Option, Value } from './description';
import type { StreamItem } from './flow';
import type { Block } from './lines';
import type { Element, Paper } from './paper';
import { INK, RULE, TYPE, type Direction } from './style';

const FRAME = 5;

/** One answer, or one paragraph of it, as an item of a stream. */
export function answer(paper: Paper, parent: Element, value: Value, width: number): StreamItem {
  const inset = value.missing ? FRAME : 0;
  const block = setValue(paper, value, width - 2 * inset, value.missing ? 'missing' : 'answer');
  const element = paper.element(parent, 'P', value.lang !== undefined && value.lang !== paper.meta.lang ? { lang: value.lang } : {});
  const paint: StreamItem['paint'] = (x, y, from, to) => {
    paper.write(element, block, x + inset, y, from, to);
    if (value.missing) gapFrame(paper, x, y, width, (to - from) * block.style.leading);
  };
  return { block, gap: value.gap ?? 0, paint };
}

/** A value in its own direction; text that runs the other way keeps to the side where the reading of the form starts. */
export function setValue(paper: Paper, value: Value, width: number, style: Value['style'] & string): Block {
  return paper.set(value.text, value.style ?? style, width, {
    ...paper.sided(value.dir ?? (paper.dir === 'rtl' ? ownDirection(value.text) : 'ltr')),
    ...(value.lang === undefined ? {} : { lang: value.lang }),
  });
}

/** Parts that keep their own order stand in the order of the sheet. */
const ownDirection = (text: string): Direction => (text.startsWith('\u2068') ? 'rtl' : directionOf(text));

/** Seen at once, in black and white too. */
function gapFrame(paper: Paper, x: number, y: number, width: number, height: number): void {
  paper.artifact(() => {
    paper.doc.lineWidth(RULE.thin).strokeColor(INK.alarm).dash(1.5, { space: 1.5 }).rect(paper.turned(x, width), y + 0.5, width, height - 1).stroke().undash();
  });
}

const INSET = 14;

/** One option with its box; the box is text that reads ☒ or ☐ and a form field for assistive technology. */
export function option(paper: Paper, list: Element, { label, on }: Option, width: number): StreamItem {
  const style = on ? TYPE.answer : { ...TYPE.answer, ink: INK.label };
  const block = paper.set(label, style, width - INSET);
  const item = paper.element(list, 'LI');
  const attributes = { O: 'PrintField', Role: 'cb', checked: on ? 'on' : 'off', Desc: new String(label) }; // a String object becomes a string of the file, a primitive a name
  const box = paper.element(paper.element(item, 'Lbl'), 'Form', {}, attributes);
  const body = paper.element(item, 'LBody');
  const paint: StreamItem['paint'] = (x, y, from, to) => {
    if (from === 0) box.add(() => checkBox(paper.doc, on, paper.turned(x, BOX_WIDTH), y + block.style.base));
    paper.write(body, block, x + INSET, y, from, to);
  };
  return { block, paint, option: true };
}

