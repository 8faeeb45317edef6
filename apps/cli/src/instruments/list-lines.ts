import type { InstrumentLine } from '@comity/domain';
import { table } from '../terminal/table';

const WIDEST_TITLE = 64;

/** A table per family, in the order of the list. */
export function listLines(lines: readonly InstrumentLine[], day: string): readonly string[] {
  const families = [...new Set(lines.map(({ family }) => family.text))];
  return [
    ...families.flatMap((family) => [family, ...table(['Id', 'Instrument', `Status on ${day}`, 'Limits', 'Text'], lines.filter((line) => line.family.text === family).map(cells)), '']),
    `${lines.length} instrument${lines.length === 1 ? '' : 's'}. "comity instruments show <id>" shows one with its time limits.`,
  ];
}

const cells = ({ id, title, status, limits, checkTheText, confidence }: InstrumentLine): readonly string[] => [
  id, title.length > WIDEST_TITLE ? `${title.slice(0, WIDEST_TITLE - 1)}…` : title, standing(status),
  limits.all === 0 ? '-' : `${limits.all} (${limits.clocks} clock${limits.clocks === 1 ? '' : 's'})`, checkTheText ? 'C, check the text' : confidence.code,
];

export function standing({ statusText, since, from, dayVerified }: InstrumentLine['status']): string {
  const day = since ? ` since ${since}` : from ? ` from ${from}` : '';
  return `${statusText}${day}${day && !dayVerified ? ' (check)' : ''}`;
}
