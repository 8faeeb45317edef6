import { permissionOf } from './certification';
import { isAllowed } from './changes/change';
import { changesBetween } from './changes/changes-between';
import type { LaterChange } from './report';
import type { Revision } from './revisions';
import { changeInWords } from './words';

/** What happened to a file after each signature, from version to version. */
export class LaterChanges {
  readonly #steps: readonly { readonly from: number; readonly changes: readonly LaterChange[] }[];

  constructor(revisions: readonly Revision[]) {
    this.#steps = revisions.slice(1).map((newer, n) => {
      const older = revisions[n] ?? newer;
      const permission = permissionOf(older.file);
      const changes = changesBetween(older.file, newer.file).map((change): LaterChange => ({ ...change, allowed: isAllowed(change, permission), revision: n + 2, message: changeInWords(change) }));
      return { from: older.end, changes: changes.filter(({ kind, allowed }) => !(kind === 'tags' && allowed)) }; // they come with every field
    });
  }

  after(end: number): readonly LaterChange[] { return this.#steps.filter(({ from }) => from >= end).flatMap(({ changes }) => changes); }
}
