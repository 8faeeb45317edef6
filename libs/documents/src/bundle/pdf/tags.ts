import { Name, Reference, type Dictionary, type PdfValue } from '../../reading/pdf-syntax';
import { dictionaryOf } from '../../signing/writing/write-value';
import type { Copier } from './copier';
import type { NewFile } from './new-file';

/** The trees of tags of several papers under one root. */
export class Tags {
  readonly root: Reference;
  readonly #kids: PdfValue[] = [];
  readonly #parents: PdfValue[] = [];
  #next = 0;

  /** The first number that is free: by as much the numbers of the next paper move. */
  get next(): number { return this.#next; }

  constructor(readonly into: NewFile) { this.root = into.reserve(); }

  /** Copies the tree of a paper; its pages must be known to the copier. */
  take(copier: Copier): void {
    const { from } = copier;
    const at = from.root.get('StructTreeRoot');
    if (at instanceof Reference) copier.means(at.id, this.root);
    const tree = from.dictionary(at);
    const kids = from.resolve(tree.get('K'));
    const own = (Array.isArray(kids) ? (kids as readonly PdfValue[]) : [tree.get('K')]).filter((kid) => kid !== undefined).map((kid) => copier.copy(kid));
    const numbers = this.#numbers(copier, tree.get('ParentTree'));
    const moved = this.#next;
    this.#kids.push(...own);
    for (const [number, value] of numbers) this.#parents.push(number + moved, value);
    this.#next += numbers.reduce((most, [number]) => Math.max(most, number + 1), 0);
  }

  finish(): Reference {
    return this.into.put(this.root, dictionaryOf({
      Type: new Name('StructTreeRoot'), K: this.#kids, ParentTree: this.into.add(dictionaryOf({ Nums: this.#parents })), ParentTreeNextKey: this.#next,
    }));
  }

  #numbers(copier: Copier, at: PdfValue | undefined): (readonly [number, PdfValue])[] {
    const node: Dictionary = copier.from.dictionary(at);
    const list = copier.from.list(node.get('Nums'));
    const own = list.flatMap((number, n) => (n % 2 === 0 && typeof number === 'number' ? [[number, copier.copy(list[n + 1] ?? number)] as const] : []));
    return [...own, ...copier.from.list(node.get('Kids')).flatMap((kid) => this.#numbers(copier, kid))].sort(([a], [b]) => a - b);
  }
}
