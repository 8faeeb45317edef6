import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A rule as the normative table has it. */
export interface NormativeRule {
  readonly id: string;
  readonly part?: string;
  readonly form: string;
  readonly level: string;
  readonly kind: string;
  readonly needs?: readonly string[];
  readonly replaces?: readonly string[];
  readonly message: string;
  readonly waivable: string | null;
}

interface Table {
  readonly terms: { readonly states: { readonly forms: Readonly<Record<string, readonly string[] | null>> } };
  readonly rules: readonly NormativeRule[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(__dirname, file), 'utf8'));

/** The normative tables of which the definitions are the code; an edition of them replaces the copies here. */
export const normativeSchema = read('forms.schema.json') as { readonly $defs: Readonly<Record<string, unknown>> };
export const normativeTable = read('form-rules.json') as Table;
export const keyOf = ({ id, part }: { readonly id: string; readonly part?: string }): string => (part === undefined ? id : `${id}.${part}`);
/** Rules that make findings, which is what a check can be asked for. */
export const findingRules = normativeTable.rules.filter(({ kind }) => kind === 'data' || kind === 'context');
