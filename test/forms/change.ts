type Node = Record<string, unknown> | unknown[];

/** A copy of the document with one place changed: `A/offences/0/label`, below `values`. `undefined` takes it away. */
export function changed<T extends object>(document: T, place: string, value: unknown): T {
  const copy = structuredClone(document) as T & { readonly values: Node };
  const keys = place.split('/');
  const last = keys.pop() ?? '';
  const node = keys.reduce<Node>((inner, key) => openAt(inner, key), copy.values);
  if (value !== undefined) (node as Record<string, unknown>)[last] = value;
  else if (Array.isArray(node)) node.splice(Number(last), 1);
  else delete node[last];
  return copy;
}

function openAt(node: Node, key: string): Node {
  const holder = node as Record<string, unknown>;
  holder[key] ??= {};
  return holder[key] as Node;
}
