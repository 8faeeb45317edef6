import { asFields, asList, withField } from '../../forms/paths';
import type { DraftContent, DraftValues } from './draft-saver';

/** A field that two people wrote differently; a section that is a list of rows counts as one. */
export interface Difference {
  readonly section: string;
  /** Empty for a whole section of rows. */
  readonly key: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Whether we changed it since both started from the same draft. */
  readonly iChanged: boolean;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]));
}

const keysOf = (...all: readonly DraftValues[]): readonly (readonly [string, string])[] => {
  const found = all.flatMap((values) => Object.entries(values).flatMap(([section, fields]) => (Array.isArray(fields) ? [`${section} `] : Object.keys(fields).map((key) => `${section} ${key}`))));
  return [...new Set(found)].map((pair) => { const at = pair.indexOf(' '); return [pair.slice(0, at), pair.slice(at + 1)] as const; });
};

/** What stands there; rows of a section that was never written are none. */
const at = (values: DraftValues, section: string, key: string): unknown => (key === '' ? asList(values[section]) : asFields(values[section])[key]);

/** Fields that differ between our draft and the newer one; `base` is the draft both began with. */
export function differences(base: DraftValues, mine: DraftValues, theirs: DraftValues): readonly Difference[] {
  return keysOf(mine, theirs)
    .map(([section, key]) => ({ section, key, mine: at(mine, section, key), theirs: at(theirs, section, key), iChanged: !same(at(mine, section, key), at(base, section, key)) }))
    .filter((each) => !same(each.mine, each.theirs));
}

/** The newer draft with our text where it was chosen. Reasons and declarations of both are kept, ours where both wrote. */
export function merged(theirs: DraftContent, mine: DraftContent, base: DraftContent, chosen: readonly Difference[]): DraftContent {
  const values: Record<string, Readonly<Record<string, unknown>>> = { ...theirs.values };
  for (const { section, key, mine: value } of chosen) {
    values[section] = key === '' ? (value as DraftValues[string]) : withField(asFields(values[section]), key, value);
  }
  return { values, reasons: withOurs(theirs.reasons, mine.reasons, base.reasons), declarations: withOurs(theirs.declarations, mine.declarations, base.declarations) };
}

function withOurs<T>(theirs: Readonly<Record<string, T>>, mine: Readonly<Record<string, T>>, base: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const ours = Object.entries(mine).filter(([rule, said]) => base[rule] !== said);
  return { ...theirs, ...Object.fromEntries(ours) };
}
