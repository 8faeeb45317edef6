import type { ClosingDayPayload, PackPayload, ParticipationPayload } from '@comity/domain';
import type { LawChangeResponse } from '@comity/http-contract';
import { countryName } from '../../forms/codes';
import { adminText as text } from '../../text/admin';
import { calendarDay } from '../../time/format';

type Change = Pick<LawChangeResponse, 'kind' | 'payload'>;

/** What a change is, in a line: "Closing day: Belgium, Fri 27 Nov 2026, Day of mourning". */
export function nameOf({ kind, payload }: Change): string {
  const words = (): readonly string[] => {
    switch (kind) {
      case 'closing-day': { const { state, date, name } = payload as ClosingDayPayload; return [countryName(state), calendarDay(date), name]; }
      case 'participation': { const { state, instrument } = payload as ParticipationPayload; return [countryName(state), instrument]; }
      default: return [(payload as PackPayload).version];
    }
  };
  return `${text.kinds[kind]}: ${words().join(', ')}`;
}

/** Its contents as pairs of words; lists and objects by their members. */
export function contentsOf({ payload }: Change): readonly (readonly [term: string, words: string])[] {
  return Object.entries(payload as unknown as Readonly<Record<string, unknown>>).flatMap(([name, value]) => {
    if (name === 'declarations') return declared(value as Readonly<Record<string, unknown>>);
    if (name === 'reservations') return (value as readonly { article: string; text: string }[]).map(({ article, text: words }) => [text.participation.reservation(article, words).split(': ')[0]!, words] as const);
    return [[text.payload[name] ?? name, wordsOf(name, value)] as const];
  });
}

const declared = (declarations: Readonly<Record<string, unknown>>) =>
  Object.entries(declarations).map(([name, value]) => [text.participation.declared[name] ?? name, Array.isArray(value) ? value.join(', ') : typeof value === 'boolean' ? (value ? text.participation.yes : text.participation.no) : typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : String(value)] as const);

function wordsOf(name: string, value: unknown): string {
  if (name === 'closed') return value ? text.effect.closed : text.effect.open;
  if (name === 'state' || name === 'towards') return countryName(String(value));
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? calendarDay(value) : String(value);
}
