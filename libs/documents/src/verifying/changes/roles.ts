import { pageReferences } from '../../reading/page-text';
import type { PdfFile } from '../../reading/pdf-file';
import { Reference, type Dictionary, type PdfValue } from '../../reading/pdf-syntax';
import { fieldsOf } from '../signature-fields';

/** What an object is for, seen from the root of the file. */
export interface Role {
  readonly kind:
    | 'catalog' | 'information' | 'metadata' | 'pageTree' | 'page' | 'pageContent' | 'annotations' | 'annotation' | 'form' | 'fields' | 'field'
    | 'appearance' | 'signature' | 'attachment' | 'tags' | 'validation' | 'other';
  readonly page?: number;
  readonly name?: string;
  /** Of a field: its type, and whether it is filled. */
  readonly type?: string;
  readonly filled?: boolean;
}

/** Entries of a page that are told apart from what the page shows. */
const BESIDE: ReadonlySet<string> = new Set(['Parent', 'Annots', 'StructParents', 'Tabs', 'B', 'LastModified', 'PieceInfo', 'Metadata']);

/**
 * The roles of all objects of a file; an object with several has the first of them. An object that is referred to but not
 * there has a role too: who supplies it later changes what is shown.
 */
export class Roles {
  readonly #roles = new Map<number, Role>();

  constructor(readonly file: PdfFile) {
    this.#mark(file.trailer.get('Root'), { kind: 'catalog' });
    this.#reach(file.trailer.get('Info'), { kind: 'information' });
    const { root } = file;
    this.#mark(root.get('Metadata'), { kind: 'metadata' });
    this.#form();
    const pages = pageReferences(file);
    pages.forEach((page, n) => { this.#page(page, n + 1); });
    this.#tree(root.get('Pages'));
    pages.forEach((page, n) => { for (const [key, value] of file.dictionary(page)) if (!BESIDE.has(key)) this.#reach(value, { kind: 'pageContent', page: n + 1 }); });
    this.#reach(file.dictionary(root.get('Names')).get('EmbeddedFiles'), { kind: 'attachment' });
    this.#reach(root.get('AF'), { kind: 'attachment' });
    this.#reach(root.get('StructTreeRoot'), { kind: 'tags' });
    this.#reach(root.get('DSS'), { kind: 'validation' });
    for (const value of root.values()) this.#reach(value, { kind: 'other' });
  }

  of(id: number): Role | undefined { return this.#roles.get(id); }

  #mark(value: PdfValue | undefined, role: Role): void {
    if (value instanceof Reference && !this.#roles.has(value.id)) this.#roles.set(value.id, role);
  }

  #form(): void {
    const { file } = this;
    const at = file.root.get('AcroForm');
    this.#mark(at, { kind: 'form' });
    this.#mark(file.dictionary(at).get('Fields'), { kind: 'fields' });
    for (const { at: field, dictionary, name, type } of fieldsOf(file)) {
      const about = { name, type, filled: dictionary.has('V') };
      this.#mark(field, { kind: 'field', ...about });
      this.#mark(dictionary.get('Kids'), { kind: 'fields' });
      if (type === 'Sig') this.#reach(dictionary.get('V'), { kind: 'signature', name });
      this.#reach(dictionary.get('AP'), { kind: 'appearance', ...about });
    }
  }

  #page(page: Reference, number: number): void {
    const { file } = this;
    this.#mark(page, { kind: 'page', page: number });
    const annotations = file.dictionary(page).get('Annots');
    this.#mark(annotations, { kind: 'annotations', page: number });
    for (const annotation of file.list(annotations)) {
      this.#mark(annotation, { kind: 'annotation', page: number });
      this.#reach(file.dictionary(annotation).get('AP'), { kind: 'annotation', page: number });
    }
  }

  #tree(node: PdfValue | undefined, depth = 0): void {
    if (!(node instanceof Reference) || depth > 50 || this.#roles.has(node.id)) return;
    this.#mark(node, { kind: 'pageTree' });
    const kids = this.file.dictionary(node).get('Kids');
    this.#mark(kids, { kind: 'pageTree' });
    for (const kid of this.file.list(kids)) this.#tree(kid, depth + 1);
  }

  /** Everything that a value refers to and that has no role yet. */
  #reach(value: PdfValue | undefined, role: Role): void {
    const waiting: (PdfValue | undefined)[] = [value];
    while (waiting.length) {
      const next = waiting.pop();
      if (next instanceof Reference) {
        if (this.#roles.has(next.id)) continue;
        this.#mark(next, role);
        waiting.push(this.file.resolve(next));
      } else if (next instanceof Map) waiting.push(...(next as Dictionary).values());
      else if (Array.isArray(next)) waiting.push(...(next as readonly PdfValue[]));
    }
  }
}
