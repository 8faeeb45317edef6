import type { DocumentResponse } from '@comity/http-contract';

export type BundleKind = 'pdf' | 'bagit' | 'case-uco';
export type BundleReader = 'file' | 'authority' | 'court' | 'addressee';

/** What of the files goes into a bundle, and in which order; `left` are ids of files that stay out. */
export interface BundleChoice {
  readonly order: readonly string[];
  readonly left: ReadonlySet<string>;
}

/** The files as the person has put them; those that came since stand at the end. */
export function ordered(files: readonly DocumentResponse[], { order }: BundleChoice): readonly DocumentResponse[] {
  const known = order.flatMap((id) => files.filter((file) => file.id === id));
  return [...known, ...files.filter(({ id }) => !order.includes(id))];
}

/** The order with one file a step higher or lower. */
export function moved(order: readonly string[], id: string, step: -1 | 1): readonly string[] {
  const from = order.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= order.length) return order;
  const without = order.filter((each) => each !== id);
  return [...without.slice(0, to), id, ...without.slice(to)];
}

/** To begin with: the paper of the request, then the files as they came. */
export function paperFirst(files: readonly DocumentResponse[]): readonly string[] {
  const paper = files.find(({ kind, standardForm }) => kind === 'issued' && standardForm === null) ?? files.find(({ kind, mediaType }) => kind === 'received' && mediaType === 'application/pdf');
  return [...(paper ? [paper] : []), ...files.filter((file) => file !== paper)].map(({ id }) => id);
}
