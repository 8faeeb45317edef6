import { canonicalJson } from '../shared/canonical-json';
import type { FormDocument, FormValues } from './document';
import { asList, asBlock, member } from './engine/read';
import { formDefinition } from './registry';

/**
 * The document with the fields that the engine fills: in a list of rows the digest of the row before, so that no row can be
 * changed, left out or put in unnoticed. The first row has 64 zeros.
 */
export function fillByEngine(document: FormDocument, sha256: (text: string) => string): FormDocument {
  const values: Record<string, unknown> = { ...document.values };
  for (const { id, fields, rows } of formDefinition(document.form).sections) {
    const key = fields.find(({ filledBy }) => filledBy === 'engine')?.key;
    if (rows !== true || key === undefined) continue;
    const chained: Readonly<Record<string, unknown>>[] = [];
    for (const row of asList(member(document.values, id))) {
      const before = chained.at(-1);
      chained.push({ ...asBlock(row), [key]: before ? sha256(canonicalJson(before)) : '0'.repeat(64) });
    }
    if (chained.length > 0) values[id] = chained;
  }
  return { ...document, values: values as FormValues };
}
