import { Name, Reference, type PdfValue } from '../reading/pdf-syntax';
import type { IncrementalUpdate } from './writing/incremental-update';
import { dictionaryOf, withMembers } from './writing/write-value';

/**
 * Gives the field its place in the tree of tags, at the end of the document (ISO 14289-1, 7.18.4). A file without tags
 * stays without. Gives the number under which the field finds its tag.
 */
export function tagField(update: IncrementalUpdate, field: Reference, page: Reference): number | undefined {
  const at = update.file.root.get('StructTreeRoot');
  if (!(at instanceof Reference)) return undefined;
  const tree = update.dictionary(at);
  const key = nextKey(update, tree.get('ParentTree'), tree.get('ParentTreeNextKey'));
  const [first] = kidsOf(update, tree.get('K'));
  const top = first instanceof Reference && (update.dictionary(first).get('S') as Name | undefined)?.name === 'Document' ? first : at;
  const element = update.add(dictionaryOf({
    Type: new Name('StructElem'), S: new Name('Form'), P: top, Pg: page, K: dictionaryOf({ Type: new Name('OBJR'), Obj: field, Pg: page }),
  }));
  addKid(update, top, element);
  const now = update.dictionary(at);
  update.put(at, withMembers(now, { ParentTreeNextKey: key + 1, ParentTree: addParent(update, now.get('ParentTree'), key, element) }));
  return key;
}

const kidsOf = (update: IncrementalUpdate, kids: PdfValue | undefined): readonly PdfValue[] => {
  const value = update.value(kids);
  return Array.isArray(value) ? (value as readonly PdfValue[]) : kids === undefined ? [] : [kids];
};

function addKid(update: IncrementalUpdate, parent: Reference, kid: Reference): void {
  const kids = update.dictionary(parent).get('K');
  const list = [...kidsOf(update, kids), kid];
  if (kids instanceof Reference && Array.isArray(update.value(kids))) update.put(kids, list);
  else update.put(parent, withMembers(update.dictionary(parent), { K: list }));
}

/** The next free number of the tree of parents. */
function nextKey(update: IncrementalUpdate, tree: PdfValue | undefined, said: PdfValue | undefined): number {
  const keys = (node: PdfValue | undefined): number[] => {
    const dictionary = update.dictionary(node);
    return [...update.list(dictionary.get('Nums')).filter((value): value is number => typeof value === 'number'), ...update.list(dictionary.get('Kids')).flatMap(keys)];
  };
  return keys(tree).reduce((next, key) => Math.max(next, key + 1), typeof said === 'number' ? said : 0);
}

/** Puts number and element into the tree of parents; gives the tree, or the reference to it. */
function addParent(update: IncrementalUpdate, tree: PdfValue | undefined, key: number, element: Reference): PdfValue {
  const node = update.dictionary(tree);
  const added = node.has('Kids')
    ? withMembers(node, { Kids: [...update.list(node.get('Kids')), update.add(dictionaryOf({ Limits: [key, key], Nums: [key, element] }))] })
    : withMembers(node, { Nums: [...update.list(node.get('Nums')), key, element], ...(node.has('Limits') ? { Limits: [update.list(node.get('Limits'))[0] ?? 0, key] } : {}) });
  return tree instanceof Reference ? update.put(tree, added) : added;
}
