import { Name, type Reference } from '../../reading/pdf-syntax';
import { dictionaryOf, textString } from '../../signing/writing/write-value';
import type { NewFile } from './new-file';

/** One bookmark for each part, in order. */
export function bookmarks(into: NewFile, marks: readonly { readonly title: string; readonly page: Reference }[]): Reference {
  const root = into.reserve();
  const places = marks.map(() => into.reserve());
  marks.forEach(({ title, page }, n) => {
    const at = places[n];
    if (at) into.put(at, dictionaryOf({ Title: textString(title), Parent: root, Prev: places[n - 1], Next: places[n + 1], Dest: [page, new Name('Fit')] }));
  });
  return into.put(root, dictionaryOf({ Type: new Name('Outlines'), First: places[0], Last: places.at(-1), Count: marks.length }));
}
