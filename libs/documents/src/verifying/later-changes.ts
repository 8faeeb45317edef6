import { permissionOf } from './certification';
import { isAllowed } from './changes/change';
import { changesBetween } from './changes/changes-between';
import type { LaterChange } from './report';
import type { Revision } from './revisions';
import type { InTime } from './time-limit';
import { changeInWords } from './words';

/** What happened to a file after each signature, from version to version; each step is looked at once, and only if it is asked for. */
export class LaterChanges {
  readonly #known = new Map<number, readonly LaterChange[]>();

  constructor(readonly revisions: readonly Revision[], private readonly inTime: InTime = () => undefined) {}

  after(end: number): readonly LaterChange[] {
    return this.revisions.flatMap((older, n) => (older.end >= end && n + 1 < this.revisions.length ? this.#step(n) : []));
  }

  #step(n: number): readonly LaterChange[] {
    const [older, newer] = [this.revisions[n]!.file, this.revisions[n + 1]!.file];
    const known = this.#known.get(n);
    if (known) return known;
    this.inTime();
    const permission = permissionOf(older);
    const changes = changesBetween(older, newer).map((change): LaterChange => ({ ...change, allowed: isAllowed(change, permission), revision: n + 2, message: changeInWords(change) }));
    const told = changes.filter(({ kind, allowed }) => !(kind === 'tags' && allowed)); // they come with every field
    this.#known.set(n, told);
    return told;
  }
}
