import { explain } from '@comity/domain';
import type { Item } from '../kit/description';
import type { ClockFacts } from './clock-facts';
import { code, field, instantInWords, localInWords, table } from './items';

const OUTCOMES = {
  running: 'The period runs.', suspended: 'The period stands still: there is no date now.', openEnded: 'There is no end any more.', rejected: 'The limit does not apply.', stopped: 'The period has ended.',
} as const satisfies Record<ClockFacts['outcome'], string>;

/** What the date is, before why. */
export function dateItems({ label, owedBy, outcome, zone, due, actBy, startsAt, wholeDay }: ClockFacts): readonly Item[] {
  const row = (what: string, instant: string): readonly string[] => (zone === 'UTC' ? [what, instantInWords(instant)] : [what, localInWords(instant, zone), instantInWords(instant)]);
  return [
    field('What is due', `${label} (owed by ${owedBy === 'us' ? 'this authority' : 'the other authority'})`), field('State', OUTCOMES[outcome]),
    table('Dates', [{ label: 'What', weight: 4 }, ...(zone === 'UTC' ? [] : [{ label: `Time in ${zone}`, weight: 5 }]), { label: 'UTC', weight: 5 }], [
      row('Period starts', startsAt),
      ...(due === null ? [] : [row(wholeDay ? 'Too late from (end of the last day)' : 'Too late from', due)]),
      ...(actBy === null || actBy === due ? [] : [row('Safe reading: act by', actBy)]),
    ]),
  ];
}

/** The working, step by step, each with what it rests on. */
export function workingItems({ steps, doubts, verified, profile, limit, law, calendar }: ClockFacts): readonly Item[] {
  const rows = steps.map((step, n) => [String(n + 1), explain(step), step.basis]);
  const sources = [limit && `limit ${limit}`, `counting rules ${profile}`, law && `law ${law}`, calendar && `calendar ${calendar}`].filter(Boolean).join('; ');
  return [
    ...(rows.length === 0 ? [] : [table('How the date is worked out', [{ label: 'Step', weight: 1 }, { label: 'What is done', weight: 9 }, { label: 'Rests on', weight: 5 }], rows)]),
    field('What is open', ...(doubts.length === 0 ? ['Nothing is recorded as open.'] : doubts), ...(verified ? [] : ['Not verified: the text was not re-read, or no counting rule of the State is recorded. Check the text.'])),
    field('Computed with', sources),
  ];
}

/** Every date the clock has had. */
export function ledgerItems({ ledger = [] }: ClockFacts): readonly Item[] {
  if (ledger.length === 0) return [];
  const rows = ledger.map(({ at, what, reason, authority, oldDue, newDue, by }) => [
    code(short(at)), [what, reason, authority && `authority: ${authority}`, by].filter(Boolean).join('; '), code(oldDue ? short(oldDue) : '–'), code(newDue ? short(newDue) : '–'),
  ]);
  return [table('Every date it has had (UTC)', [{ label: 'When', weight: 4 }, { label: 'What', weight: 7 }, { label: 'From', weight: 4 }, { label: 'To', weight: 4 }], rows)];
}

const short = (instant: string): string => instant.slice(0, 16).replace('T', ' ');
