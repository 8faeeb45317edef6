import type { Budget } from '../budget';
import type { FoundObjects } from './objects';
import { isDictionary, isList, nameOf, PdfReference, type PdfDictionary, type PdfThing } from './things';

export interface PdfPages {
  readonly count: number;
  /** On which page an object is used: annotations and what they point to. */
  readonly of: ReadonlyMap<number, number>;
}

const DEEP = 5;
/** Ways that lead away from a page, or back up. */
const AWAY = new Set(['Parent', 'P', 'Dest', 'D', 'StructParent', 'Popup', 'IRT']);

/** Pages in their order, by the tree; where the tree is broken, by counting the objects that are pages. */
export function pagesOf(objects: FoundObjects, root: PdfDictionary | undefined, budget: Budget): PdfPages {
  const follow = (thing: PdfThing | undefined): PdfThing | undefined => (thing instanceof PdfReference ? objects.last.get(thing.id)?.value : thing);
  const pages: PdfDictionary[] = [];
  const seen = new Set<PdfThing>();
  const waiting: (PdfThing | undefined)[] = [root?.get('Pages')];
  while (waiting.length > 0) {
    budget.work();
    const node = follow(waiting.pop());
    if (!isDictionary(node) || seen.has(node)) continue;
    seen.add(node);
    const kids = follow(node.get('Kids'));
    if (isList(kids)) for (let i = kids.length - 1; i >= 0; i--) waiting.push(kids[i]);
    else pages.push(node);
  }
  const loose = [...objects.last.values()].filter(({ value }) => isDictionary(value) && nameOf(value.get('Type')) === 'Page').length;
  const of = new Map<number, number>();
  pages.forEach((page, index) => ['Annots', 'AA', 'Contents'].forEach((key) => mark(page.get(key), index + 1, DEEP)));
  return { count: Math.max(pages.length, loose), of };

  function mark(thing: PdfThing | undefined, page: number, left: number): void {
    if (thing === undefined || left < 0) return;
    budget.work();
    if (thing instanceof PdfReference) {
      if (of.has(thing.id)) return;
      of.set(thing.id, page);
      mark(objects.last.get(thing.id)?.value, page, left - 1);
    } else if (isList(thing)) thing.forEach((each) => mark(each, page, left));
    else if (isDictionary(thing)) thing.forEach((each, key) => { if (!AWAY.has(key)) mark(each, page, left); });
  }
}
