import { directionOf } from './bidi';
import { BOX_WIDTH, checkBox } from './check-box';
import type { Option, Value } from './description';
import type { StreamItem } from './flow';
import type { Block } from './lines';
import { INK, RULE, TYPE, type Direction } from './style';
import type { Element, Surface } from './surface';

const FRAME = 5;

/** One answer, or one paragraph of it, as an item of a stream. */
export function answer(surface: Surface, parent: Element, value: Value, width: number): StreamItem {
  const inset = value.missing ? FRAME : 0;
  const block = setValue(surface, value, width - 2 * inset, value.missing ? 'missing' : 'answer');
  const element = surface.element(parent, 'P', value.lang !== undefined && value.lang !== surface.tongue.lang ? { lang: value.lang } : {});
  const paint: StreamItem['paint'] = (x, y, from, to) => {
    surface.write(element, block, x + inset, y, from, to);
    if (value.missing) gapFrame(surface, x, y, width, (to - from) * block.style.leading);
  };
  return { block, gap: value.gap ?? 0, paint };
}

/** A value in its own direction; text that runs the other way keeps to the side where the reading of the form starts. */
export function setValue(surface: Surface, value: Value, width: number, style: Value['style'] & string): Block {
  return surface.set(value.text, value.style ?? style, width, {
    ...surface.sided(value.dir ?? (surface.dir === 'rtl' ? ownDirection(value.text) : 'ltr')),
    ...(value.lang === undefined ? {} : { lang: value.lang }),
  });
}

/** Parts that keep their own order stand in the order of the sheet. */
const ownDirection = (text: string): Direction => (text.startsWith('\u2068') ? 'rtl' : directionOf(text));

/** Seen at once, in black and white too. */
function gapFrame(surface: Surface, x: number, y: number, width: number, height: number): void {
  surface.artifact(() => {
    surface.doc.lineWidth(RULE.thin).strokeColor(INK.alarm).dash(1.5, { space: 1.5 }).rect(surface.turned(x, width), y + 0.5, width, height - 1).stroke().undash();
  });
}

const INSET = 14;

/** One option with its box; the box is text that reads ☒ or ☐ and a form field for assistive technology. */
export function option(surface: Surface, list: Element, { label, on }: Option, width: number): StreamItem {
  const style = on ? TYPE.answer : { ...TYPE.answer, ink: INK.label };
  const block = surface.set(label, style, width - INSET);
  const item = surface.element(list, 'LI');
  const attributes = { O: 'PrintField', Role: 'cb', checked: on ? 'on' : 'off', Desc: new String(label) }; // a String object becomes a string of the file, a primitive a name
  const box = surface.element(surface.element(item, 'Lbl'), 'Form', {}, attributes);
  const body = surface.element(item, 'LBody');
  const paint: StreamItem['paint'] = (x, y, from, to) => {
    if (from === 0) box.add(() => checkBox(surface.doc, on, surface.turned(x, BOX_WIDTH), y + block.style.base));
    surface.write(body, block, x + INSET, y, from, to);
  };
  return { block, paint, option: true };
}

