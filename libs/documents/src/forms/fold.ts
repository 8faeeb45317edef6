import type { Field, Item } from '../kit/description';
import type { AnswerWords } from './answer-words.en';

/** The items of one section in one language, field by field. */
export interface Given {
  readonly fields: readonly (readonly Item[])[];
  readonly words: AnswerWords;
}

/**
 * Fields next to each other that do not apply for one and the same reason share a row, which names them all; the reason of
 * a whole section stands beside its heading. Nothing is left out. Of several languages the same rows are put together: those
 * with one reason in all of them.
 */
export function folded(given: readonly Given[]): Item[][] {
  const out = given.map((): Item[] => []);
  const count = given[0]?.fields.length ?? 0;
  for (let n = 0; n < count;) {
    const reasons = reasonsIn(given, n);
    let end = n + 1;
    while (end < count && reasons !== undefined && reasonsIn(given, end) === reasons) end++;
    given.forEach(({ fields, words }, i) => {
      const run = fields.slice(n, end).flat();
      out[i]?.push(...(reasons !== undefined && run.length > 1 ? [share(run as readonly Field[], run.length === fields.length, words)] : run));
    });
    n = end;
  }
  return out;
}

/** Why the one field that these items are does not apply, in each language; nothing where it does apply. */
function reasonsIn(given: readonly Given[], n: number): string | undefined {
  const reasons = given.map(({ fields }) => reasonOf(fields[n]));
  return reasons.includes(undefined) ? undefined : reasons.join('\n');
}

function reasonOf(items: readonly Item[] | undefined): string | undefined {
  const [only] = items ?? [];
  return items?.length === 1 && only?.kind === 'field' ? only.values[0]?.because : undefined;
}

function share(run: readonly Field[], whole: boolean, words: AnswerWords): Field {
  const reason = run[0]?.values[0]?.because ?? '';
  if (whole) return { kind: 'field', label: words.notApplicable, values: [{ text: words.notApplicableBecause(reason), style: 'muted' }] };
  return { kind: 'field', label: words.notApplicable, values: [{ text: words.several(run.map((field) => field.label)), style: 'muted' }, { text: words.because(reason), style: 'muted' }] };
}
