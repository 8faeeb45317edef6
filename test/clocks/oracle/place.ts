import type { ClockQuestion, Law, LimitRow, NationalRule } from '@comity/domain';
import { type FreeDays, freeDaysOf } from './working-days';

/** Whose clock, calendar and rule count. */
export interface Place {
  readonly state: string;
  readonly zone: string;
  readonly free: FreeDays;
  readonly rule: NationalRule | null;
}

/** Glossary, `lawOf`. A region counts only inside its own State. */
export function placeOf(row: LimitRow, question: ClockQuestion, law: Law): Place {
  let { state, zone } = question;
  if (row.lawOf === 'issuingState') {
    state = (question.facts?.issuingState as string | undefined) ?? state;
    zone = (question.facts?.issuingZone as string | undefined) ?? zone;
  } else if (row.lawOf) {
    state = row.lawOf;
  }
  const region = question.region?.startsWith(`${state}-`) ? question.region : undefined;
  const calendar = region ? law.calendar(state, region) : law.calendar(state);
  return { state, zone, free: freeDaysOf(row.profile, calendar), rule: law.nationalRule(state) };
}
