import type { RouteQuestionBody } from '@comity/http-contract';
import type { Search } from '../../shell/address';

/** Names of the answers in the address. */
export const asked = ['need', 'to', 'urgency', 'stage', 'data', 'offence', 'penalty', 'on'] as const;
export type Asked = (typeof asked)[number];

/** The question of an address; null until what is needed and the State are known. */
export function questionOf(search: Search, from: string): RouteQuestionBody | null {
  const { need, to, urgency, stage, data, offence, penalty, on } = search;
  if (!need || !to) return null;
  const years = Number(penalty);
  return {
    need: need as RouteQuestionBody['need'], from, to, urgency: (urgency ?? 'normal') as NonNullable<RouteQuestionBody['urgency']>, stage: (stage ?? 'investigation') as NonNullable<RouteQuestionBody['stage']>,
    ...(data ? { data: data as NonNullable<RouteQuestionBody['data']> } : {}), ...(offence ? { offence: offence as NonNullable<RouteQuestionBody['offence']> } : {}),
    ...(penalty && Number.isFinite(years) ? { maxPenaltyYears: years } : {}), ...(on ? { on } : {}),
  };
}

/** Forms that have a procedure here: a request on one of them is drafted, sent and followed. */
export const drafted = (forms: readonly string[], known: readonly { readonly id: string }[]): string | undefined => forms.find((form) => known.some(({ id }) => id === form));
