import type { NationalRule } from '../law/law';

/** How States count their own statutory periods (profile `national`). A State that is not here has no rule recorded. */
export const nationalRules: readonly NationalRule[] = [
  {
    state: 'IE', firstDay: 'included', firstDayOpenFor: ['received', 'received-by-competent-authority', 'complete', 'request-made'], roll: 'none',
    confidence: 'A', source: 'IE-INT, IE-EAW',
    text: 'A period that begins on or is reckoned from a day includes it (Interpretation Act 2005 s.18(h)). Where it runs from a receipt or a request, that wording may escape the rule: due leaves the day out, the earliest reading counts it.',
  },
  {
    state: 'NL', firstDay: 'excluded', roll: 'next-working-day',
    rollNotFor: ['hours', 'more than 90 days', 'more than three months', 'counted back', 'deprivation of liberty'], twoWorkingDaysFrom: 3,
    confidence: 'A', source: 'NL-ATW',
    text: 'General Time Limits Act Arts 1, 2, 4; a period of three days or more has at least two working days.',
  },
  {
    state: 'DE', firstDay: 'excluded', roll: 'next-working-day', confidence: 'C', source: 'DE-STPO',
    text: 'StPO sections 42, 43; not re-read: the earliest reading is unrolled.',
  },
  {
    state: 'FR', firstDay: 'excluded', roll: 'next-working-day', confidence: 'C', source: 'FR-CPP',
    text: 'CPP Art. 801, 24:00 of the last day; not re-read: the earliest reading is unrolled.',
  },
];
