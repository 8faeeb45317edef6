import { directionOf } from './bidi';
import type { DataTable, Value } from './description';

/** A table that stands once for both languages: heads on two lines, and in the cells what is not the same in both below each other. */
export function bothTables(one: DataTable, other: DataTable, lang: string): DataTable {
  return {
    ...one,
    caption: one.caption === other.caption ? one.caption : `${one.caption} · ${other.caption}`,
    columns: one.columns.map((column, n) => {
      const label = other.columns[n]?.label;
      return label === undefined || label === column.label ? column : { ...column, also: { text: label, lang } };
    }),
    rows: one.rows.map((cells, r) => cells.map((values, c) => both(values, other.rows[r]?.[c] ?? [], lang))),
  };
}

function both(values: readonly Value[], others: readonly Value[], lang: string): readonly Value[] {
  const more = others.filter(({ text, untranslated }) => untranslated !== true && !values.some((value) => value.text === text));
  return [...values, ...more.map((value): Value => ({ lang, ...value, ...(directionOf(value.text) === 'rtl' ? { dir: 'rtl' as const } : {}) }))];
}
