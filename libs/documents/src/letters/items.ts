import { directionOf } from '../kit/bidi';
import type { TableColumn, DataTable, Field, Section, Value } from '../kit/description';

/** An instant of the machine as people read it: day, time to the minute, and that it is UTC. */
export const instantInWords = (instant: string): string => {
  const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(instant) ?? [];
  return year === undefined ? instant : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}, ${time} UTC`;
};

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** The same instant as a clock on the wall of `zone` showed it. */
export function localInWords(instant: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')}`;
}

export const value = (text: string, style?: Value['style'] & string): Value => ({ text, dir: directionOf(text), ...(style === undefined ? {} : { style }) });

/** One labelled answer; several texts stand below each other. */
export const field = (label: string, ...texts: readonly string[]): Field => ({ kind: 'field', label, values: texts.map((text) => value(text)) });

export const codeField = (label: string, text: string): Field => ({ kind: 'field', label, values: [{ text, style: 'code', dir: 'ltr' }] });

/** A table of plain cells. */
export const table = (caption: string, columns: readonly TableColumn[], rows: readonly (readonly (string | Value)[])[]): DataTable => ({
  kind: 'table', caption, columns, rows: rows.map((row) => row.map((cell) => [typeof cell === 'string' ? value(cell, 'cell') : cell])),
});

export const code = (text: string): Value => ({ text, style: 'cellCode', dir: 'ltr' });

/** Sections numbered as they come; those without content are left out. */
export const numbered = (sections: readonly (Omit<Section, 'number'> | null)[]): readonly Section[] =>
  sections.filter((section) => section !== null).filter(({ items }) => items.length > 0).map((section, n) => ({ number: String(n + 1), ...section }));
