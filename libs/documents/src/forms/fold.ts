import type { Field, Item } from '../kit/description';
import type { AnswerWords } from './answer-words.en';

/**
 * Fields next to each other that do not apply for one and the same reason share a row, which names them all; the reason of
 * a whole section stands beside its heading. Nothing is left out.
 */
export function folded(given: readonly (readonly Item[])[], words: AnswerWords): Item[] {
  const out: Item[] = [];
  for (let n = 0; n < given.length;) {
    const reason = reasonIn(given[n]);
    let end = n + 1;
    while (reason !== undefined && reasonIn(given[end]) === reason) end++;
    const run = given.slice(n, end).flat();
    out.push(...(reason !== undefined && run.length > 1 ? [share(run as readonly Field[], reason, run.length === given.length, words)] : run));
    n = end;
  }
  return out;
}

/** Why the one field that these items are does not apply. */
function reasonIn(items: readonly Item[] | undefined): string | undefined {
  const [only] = items ?? [];
  return items?.length === 1 && only?.kind === 'field' ? only.values[0]?.because : undefined;
}

function share(run: readonly Field[], reason: string, whole: boolean, words: AnswerWords): Field {
  if (whole) return { kind: 'field', label: words.notApplicable, values: [{ text: words.notApplicableBecause(reason), style: 'muted' }] };
  return { kind: 'field', label: words.notApplicable, values: [{ text: words.several(run.map((field) => field.label)), style: 'muted' }, { text: words.because(reason), style: 'muted' }] };
}
